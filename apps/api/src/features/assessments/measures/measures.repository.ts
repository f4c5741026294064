import { doneBy, type Done, type TenantTx } from '@countersign/database';
import { MeasureInPlaceRow, MeasureWithdrawalRow } from '@countersign/database/rows';

/* Which measures are in place, and which no longer. Rows are added here, and never changed or removed. */

/** In one statement, however many. */
export const addInPlace = async (tx: TenantTx, ...records: readonly Done<MeasureInPlaceRow>[]): Promise<void> => {
  await tx.repository(MeasureInPlaceRow).insert(records.map((record) => ({ ...record, ...doneBy(tx) })));
};

export const addWithdrawal = async (tx: TenantTx, withdrawal: Done<MeasureWithdrawalRow>): Promise<void> => {
  await tx.repository(MeasureWithdrawalRow).insert({ ...withdrawal, ...doneBy(tx) });
};
