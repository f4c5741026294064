import type { StageKind } from '@countersign/domain';
import { paths } from '../../shell/paths.js';
import type { ConditionToShow } from './gate-to-show.js';

interface Where {
  readonly stage: StageKind;
  readonly assessmentId: string | null;
  readonly readyToOpen: boolean;
  readonly mayOpen: boolean;
}

export interface FixLink {
  readonly href: string;
  readonly text: string;
}

/** Where an outstanding condition is put right; null while nothing can be done about it yet. */
export const fixLink = (
  { id, fixPage }: Pick<ConditionToShow, 'id' | 'fixPage'>,
  { stage, assessmentId, readyToOpen, mayOpen }: Where,
): FixLink | null => {
  if (id === 'opening-signed')
    return readyToOpen && mayOpen ? { href: paths.openStage(stage), text: 'Open the stage' } : null;
  if (id === 'measures-in-place' && assessmentId !== null)
    return { href: paths.measuresInPlace(assessmentId), text: 'Go to the measures' };
  if (fixPage === 'agreements') return { href: paths.agreements, text: 'Go to the agreements' };
  if (fixPage === 'assessment')
    return assessmentId === null
      ? { href: paths.assessments, text: 'Go to the assessments' }
      : { href: paths.assessment(assessmentId), text: 'Go to the assessment' };
  return { href: paths.askForStage(stage), text: 'Ask for the stage' };
};
