import type { Act } from '../authority/acts.js';
import type { ConditionId } from './conditions.js';

/** Where a condition is put right: `GateCondition.fixPage` of the catalogue. */
export type PlaceToPutRight = 'assessment' | 'agreements' | 'roll-out';

/**
 * The act of the roll-out by which a condition is put right, given where that is done: the opening by opening the stage, all
 * else of the roll-out by asking for it (G2, G3). Null for what is put right in the assessment or by an agreement.
 */
export const actThatPutsRight = (condition: ConditionId, place: PlaceToPutRight): Act | null => {
  if (condition === 'opening-signed') return 'open-stage';
  return place === 'roll-out' ? 'ask-for-stage' : null;
};
