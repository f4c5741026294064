import type { BadInput, NoSuchItem, StaleVersion } from '../kernel/refusals.js';
import { accept, refuse, type Result } from '../kernel/result.js';
import { checkItem, type ItemText } from './check-item.js';
import type { DraftItem } from './draft-item.js';

/** Editing an item of the draft: its words and who answers it. Its id, kind and section never change (T1). */
export const editItem = (
  draft: DraftItem | null,
  attempt: ItemText & { readonly expectedVersion: number },
): Result<DraftItem, NoSuchItem | StaleVersion | BadInput> => {
  if (draft === null || draft.retired) return refuse({ kind: 'no-such-item' });
  if (draft.version !== attempt.expectedVersion)
    return refuse({ kind: 'stale-version', currentVersion: draft.version });
  const text = checkItem(attempt, draft.item.kind);
  if (!text.ok) return text;
  const minimumRows = text.value.placement === 'local' ? draft.item.minimumRows : null;
  return accept({ ...draft, item: { ...draft.item, ...text.value, minimumRows }, version: draft.version + 1 });
};
