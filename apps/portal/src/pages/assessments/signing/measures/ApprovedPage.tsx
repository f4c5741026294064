import { Button } from '@countersign/ui';
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
  if (!round?.measuresApproval) return <NotAtThisStep assessment={assessment} title="Measures" />;
  return (
    <Page
      title="Measures approved"
      confirmation={
        <>
          In the document with SHA-256
          <br />
          <Hash>{round.hash}</Hash>
        </>
      }
    >
      <WhatHappensNext state={assessment.state} round={round} />
      <Button href={paths.assessment(assessmentId)}>Go to the assessment</Button>
    </Page>
  );
};
