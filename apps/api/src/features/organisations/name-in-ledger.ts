import type { SystemActor, TenantTx } from '@countersign/database';
import { nameOnPaper } from '@countersign/domain/authority';
import { namingFact, namingAct } from '@countersign/domain/ledger';
import { sha256 } from '../../platform/sha256.js';
import { ownOrganisation } from './organisations.repository.js';

/**
 * Ties the name of the organisation, with the notice that it is a demonstration, to its chain: once, and again where it
 * has changed. Who verifies an export then knows that the name in it is the one on record.
 */
export const nameInLedger = async (tx: TenantTx<SystemActor>): Promise<void> => {
  const organisation = await ownOrganisation(tx);
  const [last] = await tx.query<{ after: string }>(
    `select body::jsonb ->> 'after' as after from app.ledger_entry
      where tenant_id = $1 and subject_kind = 'organisation' and subject_id = $1::text and act = $2
      order by seq desc limit 1`,
    [tx.tenantId, namingAct],
  );
  const after = sha256(nameOnPaper(organisation));
  if (last?.after !== after)
    await tx.ledger([namingFact(organisation.id, tx.now, { before: last?.after ?? null, after })]);
};
