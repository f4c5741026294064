import { labels, longestPeriods } from '@countersign/catalogue';
import type { DecisionKind } from '@countersign/domain/assessment/lifecycle';
import { yearsInWords } from '@countersign/domain/kernel';
import type { Level } from '@countersign/domain/matrix';
import { Checkboxes, DateInput, Heading, Radios, Textarea, WarningText } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/signing/deciding';
import { TextList } from '../../../../parts/words/TextList.js';
import { isNo, type DecisionDraft } from './decision-draft.js';

interface DecisionFieldsProps {
  readonly residual: Level | null;
  readonly draft: DecisionDraft;
  readonly onChange: (part: Partial<DecisionDraft>) => void;
  readonly errorOf: (field: string) => string | undefined;
}

const hints = (residual: Level | null): Record<DecisionKind, string> => ({
  approve: words.youSignTheAssessmentWithout,
  'approve-with-conditions': words.youSignTheAssessment,
  reject: words.theAssessmentMustBeRewritten,
  refer: residual === 'high' ? words.aHighRiskRemains : words.noHighRiskRemainsAfter,
});

const kinds = (residual: Level | null) =>
  (Object.entries(hints(residual)) as [DecisionKind, string][]).map(([value, hint]) => ({
    value,
    text: labels.decisionKind[value],
    hint,
  }));

const remains = (residual: Level | null) =>
  residual === null
    ? words.youCannotApproveTheAssessment
    : words.theHighestRiskRemainingAfter({ residual: labels.level[residual].toLowerCase() });

/** What is decided, on what conditions, whether the risk that remains is accepted, and when it is looked at again. */
export const DecisionFields = ({ residual, draft, onChange, errorOf }: DecisionFieldsProps) => (
  <>
    <Heading level={2}>{words.yourDecision}</Heading>
    {residual === 'high' ? (
      <WarningText>{words.aHighRiskRemainsAccording}</WarningText>
    ) : (
      <p className="govuk-body">{remains(residual)}</p>
    )}
    <Radios
      name="kind"
      idPrefix="kind"
      legend={words.whatIsYourDecision}
      legendSize="s"
      items={kinds(residual)}
      value={draft.kind}
      error={errorOf('kind')}
      onChange={(kind) => onChange({ kind: kind as DecisionKind })}
    />
    {draft.kind === 'approve-with-conditions' && (
      <TextList
        id="conditions"
        label={words.condition}
        add={words.addAnotherCondition}
        texts={draft.conditions}
        errorOf={errorOf}
        onChange={(conditions) => onChange({ conditions })}
      />
    )}
    {isNo(draft.kind) && (
      <Textarea
        id="reason"
        label={
          draft.kind === 'refer' && residual !== 'high' ? words.whyYouAreReferring : words.reasonForYourDecisionOptional
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
        legend={words.remainingRisk}
        legendSize="s"
        items={[{ value: 'yes', text: words.iAcceptTheRemainingRisk }]}
        values={draft.accepts ? ['yes'] : []}
        error={errorOf('residualRiskAccepted')}
        onChange={(values) => onChange({ accepts: values.includes('yes') })}
      />
    )}
    <DateInput
      id="reviewBy"
      namePrefix="reviewBy"
      legend={words.reviewDate}
      legendSize="s"
      hint={words.theSignatureCannotOpen({ reviewYears: yearsInWords(longestPeriods.reviewYears) })}
      value={draft.reviewBy}
      error={errorOf('reviewBy')}
      onChange={(reviewBy) => onChange({ reviewBy })}
    />
  </>
);
