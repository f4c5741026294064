import { Button } from '@countersign/ui';
import { Hash } from '../../../../parts/words/Hash.js';
import { Page } from '../../../../parts/page/Page.js';
import { paths } from '../../../../browser/paths.js';
import { AdviceToRead } from '../round/AdviceToRead.js';
import { NotAtThisStep } from '../round/NotAtThisStep.js';
import { useAssessmentRound } from '../round/useAssessmentRound.js';
import { WhatHappensNext } from '../round/WhatHappensNext.js';

export const AdvisedPage = ({ assessmentId }: { assessmentId: string }) => {
  const { assessment, instead } = useAssessmentRound(assessmentId);
  if (!assessment) return instead;
  const { round } = assessment;
  if (!round?.advice) return <NotAtThisStep assessment={assessment} title="Advice" />;
  return (
    <Page
      title="Advice sealed"
      confirmation={
        <>
          On the document with SHA-256
          <br />
          <Hash>{round.hash}</Hash>
        </>
      }
    >
      <AdviceToRead advice={round.advice} />
      <WhatHappensNext state={assessment.state} round={round} />
      <Button href={paths.assessment(assessmentId)}>Go to the assessment</Button>
    </Page>
  );
};
