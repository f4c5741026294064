import type { Act } from '@countersign/domain';
import type { Step } from '../../../parts/StepButtons.js';
import { paths } from '../../../shell/paths.js';
import { canDecideNone, type ScreeningToShow } from './screening-to-show.js';

/** What this person can do about the screening as it stands. */
export const screeningSteps = (
  id: string,
  screening: Pick<ScreeningToShow, 'result' | 'view' | 'decision'>,
  acts: readonly Act[],
): readonly Step[] => {
  const isAnswered = screening.result !== 'unanswered';
  return [
    ...(isAnswered && screening.view === null && acts.includes('view-screening')
      ? [{ text: 'Give your view', href: paths.viewScreening(id) }]
      : []),
    ...(canDecideNone(screening) && acts.includes('decide-screening')
      ? [{ text: 'Sign that no assessment is needed', href: paths.decideScreening(id) }]
      : []),
    ...(screening.decision !== null && acts.includes('revoke-screening')
      ? [{ text: 'Revoke the decision', href: paths.revokeScreening(id), undoes: true }]
      : []),
  ];
};
