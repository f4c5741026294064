import type { NoSuchItem, StaleVersion } from '../kernel/refusals.js';
import { accept, refuse, type Result } from '../kernel/result.js';
import type { DraftItem } from './draft-item.js';

export interface Moved {
  readonly moved: DraftItem;
  /** The ids of all items, in their new order. */
  readonly order: readonly string[];
}

/** Moving an item of the draft before another one, or to the end. The order is part of what a release's hash covers (T1). */
export const moveItem = (
  drafts: readonly DraftItem[],
  attempt: { readonly itemId: string; readonly expectedVersion: number; readonly beforeItemId: string | null },
): Result<Moved, NoSuchItem | StaleVersion> => {
  const { itemId, expectedVersion, beforeItemId } = attempt;
  const live = drafts.filter(({ retired }) => !retired);
  const held = live.find(({ item }) => item.id === itemId);
  if (held === undefined) return refuse({ kind: 'no-such-item' });
  if (held.version !== expectedVersion) return refuse({ kind: 'stale-version', currentVersion: held.version });
  const others = live.filter((one) => one !== held).map(({ item }) => item.id);
  const at = beforeItemId === null ? others.length : others.indexOf(beforeItemId);
  if (at === -1) return refuse({ kind: 'no-such-item' });
  return accept({ moved: { ...held, version: held.version + 1 }, order: others.toSpliced(at, 0, itemId) });
};
