import { Button } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/signing/handing-in';
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
  if (round === null) return <NotAtThisStep assessment={assessment} title={words.handingIn} />;
  return (
    <Page
      title={words.assessmentHandedIn}
      confirmation={
        <>
          {words.sha256}
          <br />
          <Hash>{round.hash}</Hash>
        </>
      }
    >
      <WhatHappensNext state={assessment.state} round={round} />
      {round.decision === null && <p className="govuk-body">{words.nobodyCanChangeTheText}</p>}
      <Button href={paths.assessment(assessmentId)}>{words.goToTheAssessment}</Button>
    </Page>
  );
};
