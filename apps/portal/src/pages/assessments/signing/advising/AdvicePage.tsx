import * as words from '@countersign/words/portal/pages/assessments/signing/advising';
import { useAssessmentRound } from '../round/useAssessmentRound.js';
import { AdviceForm } from './AdviceForm.js';
import { NotAtThisStep } from '../round/NotAtThisStep.js';
import { roundWaitingFor } from '../round/round-waiting-for.js';

export const AdvicePage = ({ assessmentId }: { assessmentId: string }) => {
  const { assessment, instead, refetch } = useAssessmentRound(assessmentId);
  if (!assessment) return instead;
  const round = roundWaitingFor(assessment, 'give-advice');
  if (round === null) return <NotAtThisStep assessment={assessment} title={words.giveAdvice} />;
  return <AdviceForm assessment={assessment} round={round} onReadAgain={refetch} />;
};
