import type { TenantTx } from '@countersign/database';
import { accept, dayOf, type Day, type Result } from '@countersign/domain/kernel';
import type { Signatory, TrainingRepository } from './training.repository.js';

/** Somebody with what they recorded, and the day on which they did. */
export interface Recorded {
  readonly signatory: Signatory;
  readonly today: Day;
}

/** The person who recorded their training, with all of it. */
export const trainingAgain = (training: TrainingRepository) => ({
  made: ({ signatory }: Recorded) => signatory.personId,
  read: async (tx: TenantTx, personId: string): Promise<Result<Recorded, never>> => {
    const today = dayOf(tx.now);
    const signatory = (await training.signatories(tx, today)).find((one) => one.personId === personId);
    if (!signatory) throw new Error('Who recorded their training is not among those who sign.');
    return accept({ signatory, today });
  },
});
