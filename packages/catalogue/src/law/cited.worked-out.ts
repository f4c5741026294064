import type { Cited } from './provision.js';
import { provisions } from './provisions.js';

/** Every version of every provision that this catalogue knows, without its demand and its source. */
export const cited: readonly Cited[] = provisions.map(
  ({ id, citation, title, inForceFrom, inForceUntil, confidence }) => ({
    id,
    citation,
    title,
    inForceFrom,
    inForceUntil,
    confidence,
  }),
);
