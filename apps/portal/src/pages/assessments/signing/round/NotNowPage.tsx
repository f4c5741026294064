import { labels } from '@countersign/catalogue';
import { Page } from '../../../../parts/page/Page.js';
import { paths } from '../../../../browser/paths.js';
import type { AssessmentRound } from './assessment-round.js';
import { WhatHappensNext } from './WhatHappensNext.js';

/** A step that the assessment is not at: where it stands instead, and the way back. */
export const NotNowPage = ({ assessment, title }: { assessment: AssessmentRound; title: string }) => (
  <Page
    title={title}
    caption={assessment.title}
    back={{ href: paths.assessment(assessment.id), text: 'Back to the assessment' }}
  >
    <p className="govuk-body">
      This is not possible now. Where the assessment stands: {labels.assessmentState[assessment.state].toLowerCase()}.
    </p>
    <WhatHappensNext state={assessment.state} round={assessment.round} />
  </Page>
);
