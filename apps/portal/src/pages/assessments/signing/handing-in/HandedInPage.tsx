import { Button } from '@countersign/ui';
import { Hash } from '../../../../parts/words/Hash.js';
import { Page } from '../../../../parts/page/Page.js';
import { paths } from '../../../../browser/paths.js';
import { NotAtThisStep } from '../round/NotAtThisStep.js';
import { useAssessmentRound } from '../round/useAssessmentRound.js';
import { WhatHappensNext } from '../round/WhatHappensNext.js';

export const HandedInPage = ({ assessmentId }: { assessmentId: string }) => {
  const { assessment, instead } = useAssessmentRound(assessmentId);
  if (!assessment) return instead;
  const { round } = assessment;
  if (round === null) return <NotAtThisStep assessment={assessment} title="Handing in" />;
  return (
    <Page
      title="Assessment handed in"
      confirmation={
        <>
          SHA-256
          <br />
          <Hash>{round.hash}</Hash>
        </>
      }
    >
      <WhatHappensNext state={assessment.state} round={round} />
      {round.decision === null && (
        <p className="govuk-body">Nobody can change the text until it is decided or comes back.</p>
      )}
      <Button href={paths.assessment(assessmentId)}>Go to the assessment</Button>
    </Page>
  );
};
