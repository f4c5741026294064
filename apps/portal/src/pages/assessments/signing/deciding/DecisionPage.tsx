import * as words from '@countersign/words/portal/pages/assessments/signing/deciding';
import { graphql, readFragment } from '../../../../generated/index.js';
import { usePageQuery } from '../../../../parts/reading/usePageQuery.js';
import { NotFoundPage } from '../../../../instead/NotFoundPage.js';
import { ASSESSMENT_ROUND } from '../round/assessment-round.js';
import { DecisionForm } from './DecisionForm.js';
import { NotAtThisStep } from '../round/NotAtThisStep.js';
import { roundWaitingFor } from '../round/round-waiting-for.js';

const DECISION = graphql(`
  query DecisionPage($id: ID!) {
    assessment(id: $id) {
      id
      ...AssessmentRound
    }
    assessmentBrief(id: $id) {
      brief {
        ...BriefOfRound_brief
      }
    }
  }
`);

export const DecisionPage = ({ assessmentId }: { assessmentId: string }) => {
  const { data, instead, refetch } = usePageQuery(DECISION, { id: assessmentId });
  if (!data) return instead;
  const assessment = readFragment(ASSESSMENT_ROUND, data.assessment);
  if (!assessment) return <NotFoundPage />;
  const round = roundWaitingFor(assessment, 'decide-assessment');
  const brief = data.assessmentBrief?.brief;
  if (!round?.advice || !brief) return <NotAtThisStep assessment={assessment} title={words.decide} />;
  return (
    <DecisionForm assessment={assessment} round={round} advice={round.advice} brief={brief} onReadAgain={refetch} />
  );
};
