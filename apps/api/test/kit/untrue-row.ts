import type { TenantTx } from '@countersign/database';

/** A statement whose rows are not what they are taken for: the check of rows has to tell it. */
export const readUntrueRow = (tx: TenantTx) => tx.query<{ id: number }>("select 'one' as id");
