import { labels, longestPeriods } from '@countersign/catalogue';
import type { DecisionKind } from '@countersign/domain/assessment/lifecycle';
import { yearsInWords } from '@countersign/domain/kernel';
import type { Level } from '@countersign/domain/matrix';
import { Checkboxes, DateInput, Heading, Radios, Textarea, WarningText } from '@countersign/ui';
import { TextList } from '../../../../parts/words/TextList.js';
import { isNo, type DecisionDraft } from './decision-draft.js';

interface DecisionFieldsProps {
  readonly residual: Level | null;
  readonly draft: DecisionDraft;
  readonly onChange: (part: Partial<DecisionDraft>) => void;
  readonly errorOf: (field: string) => string | undefined;
}

const hints = (residual: Level | null): Record<DecisionKind, string> => ({
  approve: 'The assessment is signed as it is.',
  'approve-with-conditions': 'The assessment is signed, and your conditions are on its certificate.',
  reject: 'It goes back to be written again. Every stage is held until the assessment is approved anew.',
  refer:
    residual === 'high'
      ? 'A high risk remains, so the regulator has to be consulted first. Every stage is held until the assessment is approved anew.'
      : 'No high risk remains after its measures, so say why you refer it all the same: section 65(2) speaks of the risk in the absence of measures. Every stage is held until the assessment is approved anew.',
});

const kinds = (residual: Level | null) =>
  (Object.entries(hints(residual)) as [DecisionKind, string][]).map(([value, hint]) => ({
    value,
    text: labels.decisionKind[value],
    hint,
  }));

const remains = (residual: Level | null) =>
  residual === null
    ? 'A risk is not scored, so the assessment cannot be approved.'
    : `By the matrix, the highest risk that remains after measures is ${labels.level[residual].toLowerCase()}.`;

/** What is decided, on what conditions, whether the risk that remains is accepted, and when it is looked at again. */
export const DecisionFields = ({ residual, draft, onChange, errorOf }: DecisionFieldsProps) => (
  <>
    <Heading level={2}>Your decision</Heading>
    {residual === 'high' ? (
      <WarningText>
        By the matrix a high risk remains. You can reject the assessment, or refer it to the regulator.
      </WarningText>
    ) : (
      <p className="govuk-body">{remains(residual)}</p>
    )}
    <Radios
      name="kind"
      idPrefix="kind"
      legend="What do you decide?"
      legendSize="s"
      items={kinds(residual)}
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
        errorOf={errorOf}
        onChange={(conditions) => onChange({ conditions })}
      />
    )}
    {isNo(draft.kind) && (
      <Textarea
        id="reason"
        label={
          draft.kind === 'refer' && residual !== 'high'
            ? 'Why you refer it, though no high risk remains'
            : 'Why you decide so (optional)'
        }
        rows={4}
        value={draft.reason}
        error={errorOf('reason')}
        onChange={(event) => onChange({ reason: event.target.value })}
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
      hint={`After this day the signature no longer opens a stage. Within ${yearsInWords(longestPeriods.reviewYears)}. For example, 31 3 2027.`}
      value={draft.reviewBy}
      error={errorOf('reviewBy')}
      onChange={(reviewBy) => onChange({ reviewBy })}
    />
  </>
);
