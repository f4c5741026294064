import type { TenantTx } from '@countersign/database';
import { accept, refuse, type NoSuchItem, type Result } from '@countersign/domain/kernel';
import type { InspectionsRepository, LoadedInspection } from './inspections.repository.js';

/** The inspection that was opened or closed, as it stands. */
export const inspectionAgain = (inspections: InspectionsRepository) => ({
  made: ({ id }: LoadedInspection) => id,
  read: async (tx: TenantTx, id: string): Promise<Result<LoadedInspection, NoSuchItem>> => {
    const found = await inspections.find(tx, id);
    return found ? accept(found) : refuse({ kind: 'no-such-item' });
  },
});
