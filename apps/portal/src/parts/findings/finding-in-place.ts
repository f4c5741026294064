import type { FindingToShow } from './FindingList.js';

/** A finding with the place in the document that it is about. */
export interface FindingInPlace extends FindingToShow {
  readonly section: string;
  readonly itemTitle: string;
}
