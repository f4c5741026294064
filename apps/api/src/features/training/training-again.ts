import type { TenantTx } from '@countersign/database';
import { accept, dayOf, type Result } from '@countersign/domain';
import type { Recorded } from './record-training.js';
import type { TrainingRepository } from './training.repository.js';

/** Who recorded their training, with all of it. */
export const trainingAgain = (training: TrainingRepository) => ({
  made: ({ signatory }: Recorded) => signatory.personId,
  read: async (tx: TenantTx, personId: string): Promise<Result<Recorded, never>> => {
    const today = dayOf(tx.now);
    const signatory = (await training.signatories(tx, today)).find((one) => one.personId === personId);
    if (!signatory) throw new Error('Who recorded their training is not among those who sign.');
    return accept({ signatory, today });
  },
});
