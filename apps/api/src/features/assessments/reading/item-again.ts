import type { TenantTx } from '@countersign/database';
import { accept, refuse, type NoSuchItem, type Result } from '@countersign/domain/kernel';
import { resolveHeld, savedItem, type SavedItem } from './held-item.js';
import { holdItem } from './loading/held-items.repository.js';

/** An item that was written to, read once more as it stands; not there where its row was removed since. */
export const itemAgain = (assessmentId: string) => ({
  made: ({ item }: SavedItem) => item.id,
  read: async (tx: TenantTx, itemId: string): Promise<Result<SavedItem, NoSuchItem>> => {
    const held = await holdItem(tx, assessmentId, itemId);
    return held && resolveHeld(held, itemId) ? accept(savedItem(held, itemId)) : refuse({ kind: 'no-such-item' });
  },
});
