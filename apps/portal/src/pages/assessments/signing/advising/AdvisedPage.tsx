import { Button } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/signing/advising';
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
  if (!round?.advice) return <NotAtThisStep assessment={assessment} title={words.advice} />;
  return (
    <Page
      title={words.adviceSealed}
      confirmation={
        <>
          {words.onTheDocumentWithSha}
          <br />
          <Hash>{round.hash}</Hash>
        </>
      }
    >
      <AdviceToRead advice={round.advice} />
      <WhatHappensNext state={assessment.state} round={round} />
      <Button href={paths.assessment(assessmentId)}>{words.goToTheAssessment}</Button>
    </Page>
  );
};
