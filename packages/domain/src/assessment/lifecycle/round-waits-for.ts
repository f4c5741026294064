import type { Act } from '../../authority/acts.js';

/** How far a round has come: what was done in it, or null where it was not done yet. */
export interface RoundSoFar {
  readonly sentBack: object | null;
  readonly advice: object | null;
  readonly approval: object | null;
  readonly decision: object | null;
}

/** The acts that take a round on, or back to writing. */
export type RoundAct = Extract<
  Act,
  | 'take-back-assessment'
  | 'send-back-assessment'
  | 'give-advice'
  | 'approve-measures'
  | 'decline-measures'
  | 'decide-assessment'
>;

/**
 * Whether a round waits for an act (S4, S5): for none once it was sent back or decided, for advice and for
 * the approval of measures once, for declining only while nothing was approved, and for the decision after both.
 */
export const roundWaitsFor = ({ sentBack, advice, approval, decision }: RoundSoFar, act: RoundAct): boolean => {
  if (sentBack !== null || decision !== null) return false;
  switch (act) {
    case 'take-back-assessment':
    case 'send-back-assessment':
      return true;
    case 'give-advice':
      return advice === null;
    case 'approve-measures':
    case 'decline-measures':
      return approval === null;
    case 'decide-assessment':
      return advice !== null && approval !== null;
  }
};
