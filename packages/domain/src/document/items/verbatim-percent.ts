import { localityOf } from './locality.js';
import type { ResolvedItem } from './resolved-document.js';

/** Of all words of a document, the share that is national, in whole percents: the number that the board shows (M7). */
export const verbatimPercent = (document: readonly ResolvedItem[]): number =>
  Math.round(localityOf(document).whole.national * 100);
