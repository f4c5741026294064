import { useAssessmentRound } from './useAssessmentRound.js';
import { AdviceForm } from './AdviceForm.js';
import { NotNowPage } from './NotNowPage.js';

export const AdvicePage = ({ assessmentId }: { assessmentId: string }) => {
  const { assessment, instead, refetch } = useAssessmentRound(assessmentId);
  if (!assessment) return instead;
  const { round } = assessment;
  if (round === null || round.sentBack !== null || round.advice !== null || round.decision !== null)
    return <NotNowPage assessment={assessment} title="Give advice" />;
  return <AdviceForm assessment={assessment} round={round} onReadAgain={refetch} />;
};
