import { screeningWaitsFor } from '@countersign/domain/assessment/screening';
import type { Act } from '@countersign/domain/authority';
import * as words from '@countersign/words/portal/pages/assessments/screening';
import type { Step } from '../../../parts/acting/StepButtons.js';
import { paths } from '../../../browser/paths.js';
import type { ScreeningToShow } from './screening-to-show.js';

/** What this person can do about the screening as it stands. */
export const screeningSteps = (
  id: string,
  screening: Pick<ScreeningToShow, 'itemId' | 'result' | 'view' | 'decision'>,
  acts: readonly Act[],
): readonly Step[] => {
  const waitsFor = screeningWaitsFor(screening);
  return [
    ...(waitsFor === 'view' && acts.includes('view-screening')
      ? [{ text: words.giveYourView, href: paths.viewScreening(id) }]
      : []),
    ...(waitsFor === 'decision' && acts.includes('decide-screening')
      ? [{ text: words.signThatNoAssessment, href: paths.decideScreening(id) }]
      : []),
    ...(screening.decision !== null && acts.includes('revoke-screening')
      ? [{ text: words.revokeTheDecision, href: paths.revokeScreening(id), undoes: true }]
      : []),
  ];
};
