import { doneBy, type Done, type TenantTx } from '@countersign/database';
import { FindingOverrideRow, OverrideConfirmationRow, OverrideWithdrawalRow } from '@countersign/database/rows';

/* Findings that were set aside, agreed to and taken back. Rows are added here, and never changed or removed. */

export const addOverride = async (tx: TenantTx, override: Done<FindingOverrideRow>): Promise<void> => {
  await tx.repository(FindingOverrideRow).insert({ ...override, ...doneBy(tx) });
};

export const addConfirmation = async (tx: TenantTx, confirmation: Done<OverrideConfirmationRow>): Promise<void> => {
  await tx.repository(OverrideConfirmationRow).insert({ ...confirmation, ...doneBy(tx) });
};

export const addWithdrawal = async (tx: TenantTx, withdrawal: Done<OverrideWithdrawalRow>): Promise<void> => {
  await tx.repository(OverrideWithdrawalRow).insert({ ...withdrawal, ...doneBy(tx) });
};
