import type { Again } from '@countersign/database';
import { accept, refuse, type NoSuchItem } from '@countersign/domain';
import type { AssessmentsRepository } from './assessments.repository.js';
import { resolveHeld, savedItem, type SavedItem } from './write-answer.js';

/** An item that was written to, read once more as it stands; not there where its row was removed since. */
export const itemAgain = (assessments: AssessmentsRepository, assessmentId: string): Again<SavedItem, NoSuchItem> => ({
  made: ({ item }) => item.id,
  read: async (tx, itemId) => {
    const held = await assessments.holdItem(tx, assessmentId, itemId);
    return held && resolveHeld(held, itemId) ? accept(savedItem(held, itemId)) : refuse({ kind: 'no-such-item' });
  },
});
