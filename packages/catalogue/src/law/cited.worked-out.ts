import type { Cited } from './provision.js';
import { provisions } from './provisions.js';

/** A version of a provision as it is cited, part by part: the names of the parts need not be sent with each. */
export type CitedRow = readonly [
  id: Cited['id'],
  citation: Cited['citation'],
  title: Cited['title'],
  inForceFrom: Cited['inForceFrom'],
  inForceUntil: Cited['inForceUntil'],
  confidence: Cited['confidence'],
];

/** Every version of every provision that this catalogue knows, without its demand and its source. */
export const citedRows: readonly CitedRow[] = provisions.map(
  ({ id, citation, title, inForceFrom, inForceUntil, confidence }) => [
    id,
    citation,
    title,
    inForceFrom,
    inForceUntil,
    confidence,
  ],
);
