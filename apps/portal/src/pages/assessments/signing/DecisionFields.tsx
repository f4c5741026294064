import { labels } from '@countersign/catalogue';
import type { DecisionKind, Level } from '@countersign/domain';
import { Checkboxes, DateInput, Heading, Radios, WarningText } from '@countersign/ui';
import { TextList } from '../../../parts/TextList.js';
import type { DecisionDraft } from './decision-draft.js';

interface DecisionFieldsProps {
  readonly residual: Level | null;
  readonly draft: DecisionDraft;
  readonly onChange: (part: Partial<DecisionDraft>) => void;
  readonly errorOf: (field: string) => string | undefined;
}

const hints: Record<DecisionKind, string> = {
  approve: 'The assessment is signed as it is.',
  'approve-with-conditions': 'The assessment is signed, and your conditions are on its certificate.',
  reject: 'It goes back to be written again.',
  refer: 'A high risk remains, so the regulator has to be consulted first.',
};

const kinds = (Object.keys(hints) as DecisionKind[]).map((value) => ({
  value,
  text: labels.decisionKind[value],
  hint: hints[value],
}));

const remains = (residual: Level | null) =>
  residual === null
    ? 'A risk is not scored, so the assessment cannot be approved.'
    : `The highest risk that remains after measures is ${labels.level[residual].toLowerCase()}.`;

/** What is decided, on what conditions, whether the risk that remains is accepted, and when it is looked at again. */
export const DecisionFields = ({ residual, draft, onChange, errorOf }: DecisionFieldsProps) => (
  <>
    <Heading level={2}>Your decision</Heading>
    {residual === 'high' ? (
      <WarningText>A high risk remains. You can reject the assessment, or refer it to the regulator.</WarningText>
    ) : (
      <p className="govuk-body">{remains(residual)}</p>
    )}
    <Radios
      name="kind"
      idPrefix="kind"
      legend="What do you decide?"
      legendSize="s"
      items={kinds}
      value={draft.kind}
      error={errorOf('kind')}
      onChange={(kind) => onChange({ kind: kind as DecisionKind })}
    />
    {draft.kind === 'approve-with-conditions' && (
      <TextList
        id="conditions"
        label="Condition"
        add="Add another condition"
        texts={draft.conditions}
        error={errorOf('conditions')}
        onChange={(conditions) => onChange({ conditions })}
      />
    )}
    {(draft.kind === 'approve' || draft.kind === 'approve-with-conditions') && (
      <Checkboxes
        name="residualRiskAccepted"
        idPrefix="residualRiskAccepted"
        legend="The risk that remains"
        legendSize="s"
        items={[{ value: 'yes', text: 'I accept the risk that remains, on behalf of my force' }]}
        values={draft.accepts ? ['yes'] : []}
        error={errorOf('residualRiskAccepted')}
        onChange={(values) => onChange({ accepts: values.includes('yes') })}
      />
    )}
    <DateInput
      id="reviewBy"
      namePrefix="reviewBy"
      legend="Review date"
      legendSize="s"
      hint="After this day the signature no longer opens a stage. For example, 31 3 2027."
      value={draft.reviewBy}
      error={errorOf('reviewBy')}
      onChange={(reviewBy) => onChange({ reviewBy })}
    />
  </>
);
