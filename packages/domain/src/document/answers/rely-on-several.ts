import { checkMany, unlessProblem, type Checked } from '../../kernel/check-form.js';
import { badInput, type BadInput, type NoSuchItem } from '../../kernel/refusals.js';
import { accept, isNonEmpty, refuse, type NonEmpty, type Result } from '../../kernel/result.js';
import { fieldLimits } from '../words/limits.js';
import type { AssessedItem } from '../items/assessed-document.js';
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
export const canBeReliedOn = (item: AssessedItem): boolean =>
  item.applies &&
  item.tableId === null &&
  item.placement !== 'local' &&
  !item.deferred &&
  item.stance === null &&
  item.version === 0;

/**
 * Relying on several national items in one act: each gets the stance of its own that `saveAnswer` would give it, or none
 * does. Refused where nothing is named, where one is named twice, and where some cannot be relied on so, each by its title.
 */
export const relyOnSeveral = (
  document: readonly AssessedItem[],
  itemIds: readonly string[],
): Result<NonEmpty<ReliedOn>, NoSuchItem | BadInput> => {
  const number = unlessProblem('items', itemIds, numberProblem(itemIds));
  if (!number.ok) return number;
  const items = itemIds.flatMap((itemId) => document.find(({ id }) => id === itemId) ?? []);
  if (items.length < itemIds.length) return refuse({ kind: 'no-such-item' });
  const relied = checkMany(items.map(relyOn));
  if (!relied.ok) return relied;
  return isNonEmpty(relied.value) ? accept(relied.value) : refuse(badInput('items', noneChosen));
};

const noneChosen = 'Choose the items that you rely on';

const numberProblem = (itemIds: readonly string[]): string | null => {
  if (itemIds.length === 0) return noneChosen;
  if (itemIds.length > fieldLimits.atOnce) return `Choose at most ${fieldLimits.atOnce} items`;
  return new Set(itemIds).size < itemIds.length ? 'Choose each item once' : null;
};

const relyOn = (item: AssessedItem): Checked<ReliedOn> => {
  const leaveOut = (why: string) => refuse(badInput('items', `Leave out “${item.title}”: ${why}`));
  if (!canBeReliedOn(item)) return leaveOut(whyNot(item));
  const attempt = { stance: 'relied-on', reason: '', content: null, expectedVersion: 0, emptying: [] } as const;
  const decision = saveAnswer(item, attempt);
  return decision.ok ? accept({ itemId: item.id, saved: decision.value }) : leaveOut('answer it by itself');
};

const whyNot = (item: AssessedItem): string => {
  if (item.placement === 'local' || item.tableId !== null) return 'only the force can answer it';
  if (item.deferred) return 'the template leaves it to the force';
  return item.applies ? 'it has an answer already' : 'it is not asked here';
};
