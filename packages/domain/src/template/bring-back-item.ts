import type { TemplateItem } from '../document/items/template-item.js';
import type { BadInput, NoSuchItem, StaleVersion } from '../kernel/refusals.js';
import { refuse, type Result } from '../kernel/result.js';
import type { Known } from './check-asked.js';
import type { DraftItem } from './draft-item.js';
import { itemSaid } from './edit-item.js';

/**
 * Bringing back an item of a draft as it was before it was edited or retired (law 12): over what stands, by the rules of today,
 * as the next version. It is the same item under the id that it had, so that what forces wrote of it fits again (T1).
 */
export const bringBackItem = (
  draft: DraftItem | null,
  earlier: TemplateItem,
  expectedVersion: number,
  known: Known,
): Result<DraftItem, NoSuchItem | StaleVersion | BadInput> => {
  if (draft === null) return refuse({ kind: 'no-such-item' });
  return itemSaid(draft, { ...earlier, expectedVersion }, known);
};
