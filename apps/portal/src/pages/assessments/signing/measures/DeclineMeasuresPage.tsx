import * as words from '@countersign/words/portal/pages/assessments/signing/measures';
import { graphql } from '../../../../generated/gql.js';
import { useAct } from '../../../../parts/acting/useAct.js';
import { paths } from '../../../../browser/paths.js';
import { useGo } from '../../../../browser/useGo.js';
import { SendBackForm } from '../round/SendBackForm.js';
import { NotAtThisStep } from '../round/NotAtThisStep.js';
import type { AssessmentRound, RoundToRead } from '../round/assessment-round.js';
import { roundWaitingFor } from '../round/round-waiting-for.js';
import { useAssessmentRound } from '../round/useAssessmentRound.js';

const DECLINE = graphql(`
  mutation DeclineMeasures($input: DeclineMeasuresInput!) {
    declineMeasures(input: $input) {
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

const title = words.declineTheMeasures;

const Form = ({ assessment, round }: { readonly assessment: AssessmentRound; readonly round: RoundToRead }) => {
  const go = useGo();
  const decline = useAct(
    DECLINE,
    (data) => data.declineMeasures,
    () => go(paths.assessment(assessment.id), words.measuresDeclinedTheAssessorCan),
  );
  return (
    <SendBackForm
      assessment={assessment}
      round={round}
      title={title}
      act={decline}
      back={{ href: paths.approveMeasures(assessment.id), text: words.backToTheMeasures }}
      label={words.whyAreYouDecliningThem}
      button={words.declineTheMeasures}
      said={words.nameTheMeasures}
    />
  );
};

/** The information asset owner declines the measures that were handed in, with reasons. */
export const DeclineMeasuresPage = ({ assessmentId }: { assessmentId: string }) => {
  const { assessment, instead } = useAssessmentRound(assessmentId);
  if (!assessment) return instead;
  const round = roundWaitingFor(assessment, 'decline-measures');
  if (round === null) return <NotAtThisStep assessment={assessment} title={title} />;
  return <Form assessment={assessment} round={round} />;
};
