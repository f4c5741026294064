import type { TenantTx } from '@countersign/database';
import { accept, type Result } from '@countersign/domain/kernel';
import type { AgreementsRepository, LoadedAgreement } from './agreements.repository.js';

/** The agreement that was recorded or mapped, as it stands. */
export const agreementAgain = (agreements: AgreementsRepository) => ({
  made: ({ id }: LoadedAgreement) => id,
  read: async (tx: TenantTx, id: string): Promise<Result<LoadedAgreement, never>> => {
    const found = await agreements.find(tx, id);
    if (!found) throw new Error('An agreement that was written to is not there.');
    return accept(found);
  },
});
