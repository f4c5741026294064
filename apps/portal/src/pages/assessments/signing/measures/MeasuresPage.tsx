import { Button, ButtonGroup, Heading, Link, WarningText } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/signing/measures';
import { graphql } from '../../../../generated/gql.js';
import { ActNotice } from '../../../../parts/acting/ActNotice.js';
import { useAct } from '../../../../parts/acting/useAct.js';
import { Page } from '../../../../parts/page/Page.js';
import { paths } from '../../../../browser/paths.js';
import { useGo } from '../../../../browser/useGo.js';
import type { AssessmentRound, RoundToRead } from '../round/assessment-round.js';
import { NotAtThisStep } from '../round/NotAtThisStep.js';
import { ReadAgain } from '../../reading/ReadAgain.js';
import { roundWaitingFor } from '../round/round-waiting-for.js';
import { ReviewByException } from '../round/ReviewByException.js';
import { RisksToApprove } from './RisksToApprove.js';
import { useAssessmentRound } from '../round/useAssessmentRound.js';
import { WhatWasHandedIn } from '../round/WhatWasHandedIn.js';

const APPROVE = graphql(`
  mutation ApproveMeasures($input: ApproveMeasuresInput!) {
    approveMeasures(input: $input) {
      __typename
      ... on AssessmentMoved {
        assessment {
          id
          state
        }
      }
      ...RefusalNotice
    }
  }
`);

interface MeasuresFormProps {
  readonly assessment: AssessmentRound;
  readonly round: RoundToRead;
  readonly onReadAgain: () => void;
}

const MeasuresForm = ({ assessment, round, onReadAgain }: MeasuresFormProps) => {
  const go = useGo();
  const approve = useAct(
    APPROVE,
    (data) => data.approveMeasures,
    () => go(paths.approvedMeasures(assessment.id)),
  );
  return (
    <Page
      title={words.readTheMeasuresAndApprove}
      caption={assessment.title}
      back={{ href: paths.assessment(assessment.id), text: words.backToTheAssessment }}
    >
      <ActNotice act={approve} />
      <ReadAgain act={approve} onReadAgain={onReadAgain} />
      <WhatWasHandedIn
        round={round}
        matrixId={assessment.matrixId}
        below={{ id: 'measures', text: words.goToTheRisks }}
      />
      <ReviewByException assessmentId={assessment.id} />
      <Heading level={2} id="measures">
        {words.risksAndTheirMeasures}
      </Heading>
      <RisksToApprove text={round.document} matrixId={assessment.matrixId} />
      <WarningText>{words.byApprovingYouConfirm}</WarningText>
      <form onSubmit={approve.submit(() => ({ input: { assessmentId: assessment.id, hash: round.hash } }))}>
        <ButtonGroup>
          <Button>{words.approveTheMeasures}</Button>
          <Link href={paths.declineMeasures(assessment.id)}>{words.declineWithReasons}</Link>
        </ButtonGroup>
      </form>
    </Page>
  );
};

export const MeasuresPage = ({ assessmentId }: { assessmentId: string }) => {
  const { assessment, instead, refetch } = useAssessmentRound(assessmentId);
  if (!assessment) return instead;
  const round = roundWaitingFor(assessment, 'approve-measures');
  if (round === null) return <NotAtThisStep assessment={assessment} title={words.approveTheMeasures} />;
  return <MeasuresForm assessment={assessment} round={round} onReadAgain={refetch} />;
};
