import type { TenantTx } from './tenant-tx.js';

/** A row as its verb gives it: whose it is, who did it and when are the transaction's. */
export type Done<Row> = Omit<Row, 'tenantId' | 'byPerson' | 'at' | 'ordinal' | 'nth'>;

export const doneBy = (tx: TenantTx) => ({
  tenantId: tx.tenantId,
  byPerson: tx.actor.personId,
  at: tx.now,
});
