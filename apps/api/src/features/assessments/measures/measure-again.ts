import type { TenantTx } from '@countersign/database';
import { accept, refuse, type NoSuchItem, type Result } from '@countersign/domain/kernel';
import type { SavedItem } from '../reading/held-item.js';
import * as assessments from '../reading/loading/assessments.repository.js';
import { WorkedOut } from '../reading/work-out.js';
import { signedDocument } from '../settling/facts-from-records.js';
import { itemAfter } from './item-after.js';

/** An item of which a measure was recorded or withdrawn, which can stand in the signed text alone. */
export const measureAgain = (assessmentId: string) => ({
  made: ({ item }: SavedItem) => item.id,
  read: async (tx: TenantTx, itemId: string): Promise<Result<SavedItem, NoSuchItem>> => {
    const loaded = await assessments.find(tx, assessmentId);
    if (!loaded) return refuse({ kind: 'no-such-item' });
    const signed = (await signedDocument(tx, loaded)) ?? [];
    const readings = [...new WorkedOut(loaded).document, ...signed].filter(({ id }) => id === itemId);
    return readings.length > 0 ? accept(itemAfter(loaded, itemId, readings)) : refuse({ kind: 'no-such-item' });
  },
});
