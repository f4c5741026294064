import type { AssessedItem } from '../document/items/assessed-document.js';
import { highestNow, highNow, notYetLowered } from '../risk/level.js';
import type { Matrix } from '../matrix/matrix.js';
import type { RisksNow } from './position.js';

/** The risks of a document as they are now, with only the measures that are in place (R4; DPA 2018 s.64(3)(c), s.65(2)). */
export const risksNow = (document: readonly AssessedItem[], matrix: Matrix): RisksNow => ({
  residual: highestNow(document, matrix),
  high: highNow(document, matrix).map(({ id }) => id),
  raised: notYetLowered(document, matrix).map(({ id }) => id),
});
