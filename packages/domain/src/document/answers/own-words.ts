import type { Content } from '../content/content.js';
import type { AssessedItem } from '../items/assessed-document.js';
import type { Departure } from '../items/resolved-document.js';

/** What a force says of an item in its own words: the national text that it relies on is not its own. */
export interface OwnWords {
  readonly reason: string;
  readonly content: Content | null;
  readonly departure: Departure | null;
}

/** What the force has written of an item itself. */
export const ownWords = (item: AssessedItem): OwnWords => ({
  reason: item.reason,
  content: item.placement === 'local' || item.stance === 'adapted' ? item.content : null,
  departure: item.departure,
});
