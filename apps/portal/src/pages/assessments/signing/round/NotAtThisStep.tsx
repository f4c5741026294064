import { labels } from '@countersign/catalogue';
import * as words from '@countersign/words/portal/pages/assessments/signing/round';
import { NotNowPage } from '../../../../instead/NotNowPage.js';
import { paths } from '../../../../browser/paths.js';
import type { AssessmentRound } from './assessment-round.js';
import { WhatHappensNext } from './WhatHappensNext.js';

/** A step that the assessment is not at: where it stands instead, and the way back. */
export const NotAtThisStep = ({ assessment, title }: { assessment: AssessmentRound; title: string }) => (
  <NotNowPage
    title={title}
    caption={assessment.title}
    back={{ href: paths.assessment(assessment.id), text: words.backToTheAssessment }}
    because={words.youCannotDoThisNow({ state: labels.assessmentState[assessment.state].toLowerCase() })}
  >
    <WhatHappensNext state={assessment.state} round={assessment.round} />
  </NotNowPage>
);
