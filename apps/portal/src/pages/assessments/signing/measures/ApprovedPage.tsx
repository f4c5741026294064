import { Button } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/signing/measures';
import { Hash } from '../../../../parts/words/Hash.js';
import { Page } from '../../../../parts/page/Page.js';
import { paths } from '../../../../browser/paths.js';
import { NotAtThisStep } from '../round/NotAtThisStep.js';
import { useAssessmentRound } from '../round/useAssessmentRound.js';
import { WhatHappensNext } from '../round/WhatHappensNext.js';

export const ApprovedPage = ({ assessmentId }: { assessmentId: string }) => {
  const { assessment, instead } = useAssessmentRound(assessmentId);
  if (!assessment) return instead;
  const { round } = assessment;
  if (!round?.measuresApproval) return <NotAtThisStep assessment={assessment} title={words.measures} />;
  return (
    <Page
      title={words.measuresApproved}
      confirmation={
        <>
          {words.inTheDocumentWithSha}
          <br />
          <Hash>{round.hash}</Hash>
        </>
      }
    >
      <WhatHappensNext state={assessment.state} round={round} />
      <Button href={paths.assessment(assessmentId)}>{words.goToTheAssessment}</Button>
    </Page>
  );
};
