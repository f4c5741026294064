import { badInput, type BadInput, type NoSuchItem, type StaleVersion } from '../kernel/refusals.js';
import { accept, refuse, type Result } from '../kernel/result.js';
import { checkAsked, type AskedOf, type Known } from './check-asked.js';
import { checkItem, type ItemText } from './check-item.js';
import type { DraftItem } from './draft-item.js';

/**
 * Editing an item of the draft: its words, who answers it, and how it is asked. Its id, kind and section never change, and
 * what a force answers stays a table or a single answer, so that what forces wrote still fits (T1, T7).
 */
export const editItem = (
  draft: DraftItem | null,
  attempt: ItemText & AskedOf & { readonly expectedVersion: number },
  known: Known,
): Result<DraftItem, NoSuchItem | StaleVersion | BadInput> => {
  if (draft === null || draft.retired) return refuse({ kind: 'no-such-item' });
  if (draft.version !== attempt.expectedVersion)
    return refuse({ kind: 'stale-version', currentVersion: draft.version });
  const { id, section, kind, provenance, placement, minimumRows } = draft.item;
  const stayedLocal = placement === 'local' && attempt.placement === 'local';
  if (stayedLocal && (minimumRows === null) !== (attempt.minimumRows === null))
    return refuse(badInput('minimumRows', 'Whether a force answers by rows cannot be changed: add another item'));
  const asked = checkAsked(attempt, attempt.placement, known);
  if (!asked.ok) return asked;
  const text = checkItem(attempt, kind);
  if (!text.ok) return text;
  const item = { id, section, kind, provenance, ...asked.value, ...text.value };
  return accept({ ...draft, item, version: draft.version + 1 });
};
