import { Button, Heading } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/signing/deciding';
import type { ComponentProps } from 'react';
import { graphql } from '../../../../generated/gql.js';
import { ActNotice, fieldError } from '../../../../parts/acting/ActNotice.js';
import { BroughtBack } from '../../../../parts/acting/BroughtBack.js';
import { useAct } from '../../../../parts/acting/useAct.js';
import { useDraft } from '../../../../parts/drafts/useDraft.js';
import { When } from '../../../../parts/words/When.js';
import { Page } from '../../../../parts/page/Page.js';
import { paths } from '../../../../browser/paths.js';
import { useGo } from '../../../../browser/useGo.js';
import { BriefOfRound } from '../../brief/BriefOfRound.js';
import { AdviceToRead } from '../round/AdviceToRead.js';
import type { AssessmentRound, RoundToRead } from '../round/assessment-round.js';
import { decisionShape, inputOf, noDecision, type DecisionDraft } from './decision-draft.js';
import { DecisionFields } from './DecisionFields.js';
import { DeparturesBeside } from './DeparturesBeside.js';
import { PointFields } from './PointFields.js';
import { ReadAgain } from '../../reading/ReadAgain.js';
import { ReviewByException } from '../round/ReviewByException.js';
import { WhatWasHandedIn } from '../round/WhatWasHandedIn.js';

const DECIDE = graphql(`
  mutation DecideAssessment($input: DecideAssessmentInput!) {
    decideAssessment(input: $input) {
      __typename
      ... on AssessmentMoved {
        assessment {
          id
          state
          openToWriting
        }
      }
      ...RefusalNotice
    }
  }
`);

interface DecisionFormProps {
  readonly assessment: AssessmentRound;
  readonly round: RoundToRead;
  readonly advice: NonNullable<RoundToRead['advice']>;
  readonly brief: ComponentProps<typeof BriefOfRound>['brief'];
  readonly onReadAgain: () => void;
}

/** The decision: it answers every point of advice and is bound to the document that is shown here. */
export const DecisionForm = ({ assessment, round, advice, brief, onReadAgain }: DecisionFormProps) => {
  const go = useGo();
  const draft = useDraft<DecisionDraft>(`decision.${round.submissionId}`, noDecision, decisionShape);
  const pointIds = advice.points.map(({ id }) => id);
  const decide = useAct(
    DECIDE,
    (data) => data.decideAssessment,
    () => {
      draft.discard();
      go(paths.assessmentCertificate(assessment.id), words.yourDecisionIsSigned);
    },
  );
  const errorOf = (field: string) => fieldError(decide, field);
  return (
    <Page
      title={words.answerTheAdviceAndDecide}
      caption={assessment.title}
      back={{ href: paths.assessment(assessment.id), text: words.backToTheAssessment }}
    >
      <ActNotice act={decide} />
      <ReadAgain act={decide} onReadAgain={onReadAgain} />
      <Heading level={2}>{words.inBrief}</Heading>
      <BriefOfRound assessmentId={assessment.id} brief={brief} />
      <WhatWasHandedIn
        round={round}
        matrixId={assessment.matrixId}
        below={{ id: 'advice', text: words.goToTheAdvice }}
      />
      <ReviewByException assessmentId={assessment.id} />
      {round.measuresApproval && (
        <p className="govuk-body">
          {words.measuresApprovedByByWhen({
            by: round.measuresApproval.by.name,
            when: <When at={round.measuresApproval.at} />,
          })}
        </p>
      )}
      <Heading level={2} id="advice">
        {words.theAdvice}
      </Heading>
      <AdviceToRead advice={advice} />
      <BroughtBack draft={draft} />
      <form
        noValidate
        onSubmit={decide.submit(() => ({
          input: { assessmentId: assessment.id, hash: round.hash, ...inputOf(draft.value, pointIds) },
        }))}
      >
        {advice.points.length > 0 && <Heading level={2}>{words.yourAnswerToEachPoint}</Heading>}
        {advice.points.map((point, index) => (
          <PointFields
            key={point.id}
            number={index + 1}
            point={point}
            draft={draft.value}
            onChange={draft.change}
            errorOf={errorOf}
          />
        ))}
        <DeparturesBeside text={round.document} matrixId={assessment.matrixId} />
        <DecisionFields
          residual={assessment.highestResidual}
          draft={draft.value}
          onChange={draft.change}
          errorOf={errorOf}
        />
        <Button>{words.signTheDecision}</Button>
      </form>
    </Page>
  );
};
