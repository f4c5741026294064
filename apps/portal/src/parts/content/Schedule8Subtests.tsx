import { schedule8ConditionById } from '@countersign/catalogue';
import type { ActivityContent } from '@countersign/domain';
import { Textarea } from '@countersign/ui';
import type { ContentFieldsProps } from './fields.js';

const hintOf = (alternatives: readonly string[]) =>
  alternatives.length === 0 ? undefined : `Say which, and why: ${alternatives.join('; ').toLowerCase()}.`;

/** The tests of the condition that was chosen: each needs its reason. */
export const Schedule8Subtests = ({ content, onChange, errorOf }: ContentFieldsProps<ActivityContent>) => {
  const condition = content.schedule8Condition === null ? null : schedule8ConditionById(content.schedule8Condition);
  return condition?.subtests.map(({ id, question, alternatives }) => (
    <Textarea
      key={`${condition.id}-${id}`}
      id={`schedule8Subtests-${id}`}
      label={question}
      hint={hintOf(alternatives)}
      rows={3}
      value={content.schedule8Subtests[id] ?? ''}
      error={errorOf(`schedule8Subtests-${id}`)}
      onChange={(event) =>
        onChange({ ...content, schedule8Subtests: { ...content.schedule8Subtests, [id]: event.target.value } })
      }
    />
  ));
};
