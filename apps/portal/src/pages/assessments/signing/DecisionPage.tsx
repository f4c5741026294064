import { DecisionForm } from './DecisionForm.js';
import { NotNowPage } from './NotNowPage.js';
import { useAssessmentRound } from './useAssessmentRound.js';

export const DecisionPage = ({ assessmentId }: { assessmentId: string }) => {
  const { assessment, instead, refetch } = useAssessmentRound(assessmentId);
  if (!assessment) return instead;
  const { round } = assessment;
  if (!round?.advice || round.sentBack || !round.measuresApproval || round.decision)
    return <NotNowPage assessment={assessment} title="Decide" />;
  return <DecisionForm assessment={assessment} round={round} advice={round.advice} onReadAgain={refetch} />;
};
