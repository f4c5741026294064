import { clauses, matrices } from '@countersign/catalogue';
import type { Content } from '@countersign/domain';
import { Select, Textarea } from '@countersign/ui';
import { ComponentFields } from '../../parts/content/ComponentFields.js';
import { choices, type ContentFieldsProps } from '../../parts/content/fields.js';
import { RiskFields } from '../../parts/content/RiskFields.js';

const [matrix] = matrices;
const clauseChoices = choices(Object.fromEntries(clauses.map(({ id, topic }) => [id, topic])));

/** What the template says, in fields of its kind. */
export const NationalAnswer = ({ content, onChange, errorOf }: ContentFieldsProps<Content>) => {
  switch (content.kind) {
    case 'question':
      return (
        <Textarea
          id="text"
          label="Text"
          rows={10}
          value={content.text}
          error={errorOf('text')}
          onChange={(event) => onChange({ ...content, text: event.target.value })}
        />
      );
    case 'component':
      return <ComponentFields content={content} onChange={onChange} errorOf={errorOf} />;
    case 'risk':
      return matrix && <RiskFields content={content} onChange={onChange} errorOf={errorOf} matrix={matrix} />;
    case 'obligation':
      return (
        <>
          <Select
            id="clause"
            label="Clause"
            items={clauseChoices}
            value={content.clause}
            error={errorOf('clause')}
            onChange={(event) => onChange({ ...content, clause: event.target.value })}
          />
          <Textarea
            id="text"
            label="What the clause must say"
            rows={8}
            value={content.text}
            error={errorOf('text')}
            onChange={(event) => onChange({ ...content, text: event.target.value })}
          />
        </>
      );
    case 'number':
    case 'activity':
      return null;
  }
};
