import { badInput, type BadInput, type NoSuchItem } from '../kernel/refusals.js';
import { accept, isNonEmpty, refuse, type NonEmpty, type Result } from '../kernel/result.js';
import { limits } from './limits.js';
import type { ResolvedItem } from './resolved-document.js';
import { saveAnswer, type SavedAnswer } from './save-answer.js';

/** One item that is relied on, as it is to be kept. */
export interface ReliedOn {
  readonly itemId: string;
  readonly saved: SavedAnswer;
}

/**
 * Whether an item can be relied on together with others (law 4): it is asked here, it has a national text, the force has
 * said nothing of it yet, and the template does not defer it to the force. What only the force can know is answered one
 * by one, and no text of the force's own is ever replaced by this (law 12).
 */
export const canBeReliedOn = (item: ResolvedItem): boolean =>
  item.applies &&
  item.tableId === null &&
  item.placement !== 'local' &&
  !item.deferred &&
  item.stance === null &&
  item.version === 0;

/**
 * Relying on several national items in one act: each gets the stance of its own that `saveAnswer` would give it, or none
 * does. Refused where nothing is named, where one is named twice, and where one cannot be relied on so, by its title.
 */
export const relyOnSeveral = (
  document: readonly ResolvedItem[],
  itemIds: readonly string[],
): Result<NonEmpty<ReliedOn>, NoSuchItem | BadInput> => {
  if (itemIds.length > limits.atOnce) return refuse(badInput('items', `Choose at most ${limits.atOnce} items`));
  if (new Set(itemIds).size < itemIds.length) return refuse(badInput('items', 'Choose each item once'));
  const relied: ReliedOn[] = [];
  for (const itemId of itemIds) {
    const item = document.find(({ id }) => id === itemId);
    if (item === undefined) return refuse({ kind: 'no-such-item' });
    if (!canBeReliedOn(item)) return refuse(badInput('items', `Leave out “${item.title}”: ${whyNot(item)}`));
    const attempt = { stance: 'relied-on', reason: '', content: null, expectedVersion: 0, emptying: [] } as const;
    const decision = saveAnswer(item, attempt);
    if (!decision.ok) return refuse(badInput('items', `Leave out “${item.title}”: answer it by itself`));
    relied.push({ itemId, saved: decision.value });
  }
  return isNonEmpty(relied) ? accept(relied) : refuse(badInput('items', 'Choose the items that you rely on'));
};

const whyNot = (item: ResolvedItem): string => {
  if (item.placement === 'local' || item.tableId !== null) return 'only the force can answer it';
  if (item.deferred) return 'the template leaves it to the force';
  return item.applies ? 'it has an answer already' : 'it is not asked here';
};
