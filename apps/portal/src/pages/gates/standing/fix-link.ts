import type { Act } from '@countersign/domain/authority';
import type { StageKind } from '@countersign/domain/document/kinds';
import { actThatPutsRight } from '@countersign/domain/gates';
import * as words from '@countersign/words/portal/pages/gates/standing';
import { paths } from '../../../browser/paths.js';
import { inService } from '../../../parts/words/services.js';
import type { ConditionToShow } from './gate-to-show.js';

interface Where {
  readonly serviceId: string;
  readonly stage: StageKind;
  readonly assessmentId: string | null;
  readonly readyToOpen: boolean;
  /** The acts of the person who reads: nobody is led to a page of another part. */
  readonly acts: readonly Act[];
}

export interface FixLink {
  readonly href: string;
  readonly text: string;
}

type Condition = Pick<ConditionToShow, 'id' | 'fixPage'>;

/**
 * The act of another part that puts a condition right; null where whoever reads can do it, or is led to where it is
 * done.
 */
export const actOfAnother = (condition: Condition, { acts }: Pick<Where, 'acts'>): Act | null => {
  const act = actThatPutsRight(condition.id, condition.fixPage);
  return act === null || acts.includes(act) ? null : act;
};

/** Where an outstanding condition is put right; null while nothing can be done about it yet. */
export const fixLink = (
  condition: Condition,
  { serviceId, stage, assessmentId, readyToOpen, acts }: Where,
): FixLink | null => {
  const { id, fixPage } = condition;
  if (actOfAnother(condition, { acts }) !== null) return null;
  if (id === 'opening-signed')
    return readyToOpen ? { href: inService(paths.openStage(stage), serviceId), text: words.openTheStage } : null;
  if (id === 'measures-in-place' && assessmentId !== null)
    return { href: paths.measuresInPlace(assessmentId), text: words.goToTheMeasures };
  if (fixPage === 'agreements') return { href: inService(paths.agreements, serviceId), text: words.goToTheAgreements };
  if (fixPage === 'assessment')
    return assessmentId === null
      ? { href: paths.assessments, text: words.goToTheAssessments }
      : { href: paths.assessment(assessmentId), text: words.goToTheAssessment };
  return { href: inService(paths.askForStage(stage), serviceId), text: words.askToOpenTheStage };
};
