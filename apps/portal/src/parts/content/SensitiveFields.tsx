import { schedule8Conditions } from '@countersign/catalogue';
import type { ActivityContent } from '@countersign/domain';
import { Radios, Textarea } from '@countersign/ui';
import type { ContentFieldsProps } from './fields.js';
import { Schedule8Subtests } from './Schedule8Subtests.js';

const conditions = schedule8Conditions.map(({ id, paragraph, title, typicalUse }) => ({
  value: id,
  text: `Paragraph ${paragraph}: ${title}`,
  hint: typicalUse,
}));

const yesNo = [
  { value: 'yes', text: 'Yes' },
  { value: 'no', text: 'No' },
];

const said = (sensitive: boolean | null) => (sensitive === null ? null : sensitive ? 'yes' : 'no');

/** Sensitive processing, and under Part 3 what section 35 and Schedule 8 then ask for. */
export const SensitiveFields = (props: ContentFieldsProps<ActivityContent>) => {
  const { content, onChange, errorOf } = props;
  const change = (part: Partial<ActivityContent>) => onChange({ ...content, ...part });
  const asksMore = content.sensitive === true && content.regime === 'part-3';
  return (
    <>
      <Radios
        name="sensitive"
        idPrefix="sensitive"
        legend="Is sensitive data processed?"
        legendSize="s"
        hint="Race or ethnic origin, politics, religion, trade union, genetics, biometrics, health, sex life or sexual orientation."
        items={yesNo}
        inline
        value={said(content.sensitive)}
        error={errorOf('sensitive')}
        onChange={(value) => change({ sensitive: value === 'yes' })}
      />
      {asksMore && content.lawfulBasis !== 'part-3-consent' && (
        <>
          <Textarea
            id="strictNecessity"
            label="Why it is strictly necessary"
            hint="More than useful: why the purpose cannot be met without this data."
            value={content.strictNecessity}
            error={errorOf('strictNecessity')}
            onChange={(event) => change({ strictNecessity: event.target.value })}
          />
          <Radios
            name="schedule8Condition"
            idPrefix="schedule8Condition"
            legend="Schedule 8 condition"
            legendSize="s"
            items={conditions}
            value={content.schedule8Condition}
            error={errorOf('schedule8Condition')}
            onChange={(schedule8Condition) => change({ schedule8Condition })}
          />
          <Schedule8Subtests {...props} />
        </>
      )}
      {asksMore && (
        <Textarea
          id="policyDocument"
          label="Appropriate policy document"
          hint="Its title, its date and who keeps it."
          rows={2}
          value={content.policyDocument}
          error={errorOf('policyDocument')}
          onChange={(event) => change({ policyDocument: event.target.value })}
        />
      )}
    </>
  );
};
