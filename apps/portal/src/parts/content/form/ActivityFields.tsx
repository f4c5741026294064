import { basesFor, peopleCategories, schedule8ConditionById, schedule8Conditions } from '@countersign/catalogue';
import { fieldsOfKind, type ActivityContent } from '@countersign/domain/document/content';
import type { LawfulBasis, PeopleCategory } from '@countersign/domain/document/kinds';
import { Checkboxes, Radios } from '@countersign/ui';
import * as words from '@countersign/words/portal/parts/content/form';
import { fieldWords } from '../words/field-words.js';
import type { ContentFieldsProps } from '../words/fields.js';
import { TextsField } from '../fields/TextsField.js';
import { GroupedFields } from './GroupedFields.js';

const fields = fieldsOfKind('activity');

const people = peopleCategories.map(({ code, label, section38 }) => ({
  value: code,
  text: label,
  hint: section38 === null ? undefined : `Section 38(3)(${section38})`,
}));

const conditions = schedule8Conditions.map(({ id, paragraph, title, typicalUse }) => ({
  value: id,
  text: words.paragraphTitle({ paragraph, title }),
  hint: typicalUse,
}));

const alternativesToSay = (alternatives: readonly string[]) =>
  alternatives.length === 0
    ? undefined
    : words.sayWhichAndWhyAlternatives({ alternatives: alternatives.join('; ').toLowerCase() });

/** One processing activity. What the law asks of one regime only is asked where that regime is chosen. */
export const ActivityFields = ({ content, onChange, errorOf }: ContentFieldsProps<ActivityContent>) => {
  const change = (part: Partial<ActivityContent>) => onChange({ ...content, ...part });
  const legend = (name: string) => {
    const { label, hint } = fieldWords('activity', name, fields[name]?.name ?? name);
    return { legend: label, hint, legendSize: 's', name, idPrefix: name, error: errorOf(name) } as const;
  };
  return (
    <GroupedFields
      content={content}
      onChange={(changed) => onChange(changed as ActivityContent)}
      errorOf={errorOf}
      instead={{
        lawfulBasis: () => (
          <Radios
            {...legend('lawfulBasis')}
            items={basesFor(content.regime ?? 'part-3').map(({ code, label, forPublicTasks }) => ({
              value: code,
              text: label,
              hint: forPublicTasks ? undefined : words.notForTheTasks,
            }))}
            value={content.lawfulBasis}
            onChange={(value) => change({ lawfulBasis: value as LawfulBasis })}
          />
        ),
        schedule8Condition: () => (
          <Radios
            {...legend('schedule8Condition')}
            items={conditions}
            value={content.schedule8Condition}
            onChange={(schedule8Condition) => change({ schedule8Condition })}
          />
        ),
        schedule8Subtests: () => (
          <TextsField
            id="schedule8Subtests"
            value={content.schedule8Subtests}
            asks={(schedule8ConditionById(content.schedule8Condition ?? '')?.subtests ?? []).map(
              ({ id, question, alternatives }) => ({ id, label: question, hint: alternativesToSay(alternatives) }),
            )}
            errorOf={errorOf}
            onChange={(texts) => change({ schedule8Subtests: texts as ActivityContent['schedule8Subtests'] })}
          />
        ),
        peopleCategories: () => (
          <Checkboxes
            {...legend('peopleCategories')}
            items={people}
            values={content.peopleCategories}
            onChange={(values) => change({ peopleCategories: values as PeopleCategory[] })}
          />
        ),
      }}
    />
  );
};
