import type { NoSuchItem, StaleVersion } from '../kernel/refusals.js';
import { accept, refuse, type Result } from '../kernel/result.js';
import type { DraftItem } from './draft-item.js';

/** Retiring an item: the next release leaves it out; every earlier one keeps it, and its id is never given to another item (T1). */
export const retireItem = (
  draft: DraftItem | null,
  expectedVersion: number,
): Result<DraftItem, NoSuchItem | StaleVersion> => {
  if (draft === null || draft.retired) return refuse({ kind: 'no-such-item' });
  if (draft.version !== expectedVersion) return refuse({ kind: 'stale-version', currentVersion: draft.version });
  return accept({ ...draft, retired: true, version: draft.version + 1 });
};
