import { doneBy, type Done, type TenantTx } from '@countersign/database';
import { ScreeningDecisionRow, ScreeningRevocationRow, ScreeningViewRow } from '@countersign/database/rows';

/* What is done about a screening. Rows are added here, and never changed or removed. */

export const addView = async (tx: TenantTx, view: Done<ScreeningViewRow>): Promise<void> => {
  await tx.repository(ScreeningViewRow).insert({ ...view, ...doneBy(tx) });
};

export const addDecision = async (tx: TenantTx, decision: Done<ScreeningDecisionRow>): Promise<void> => {
  await tx.repository(ScreeningDecisionRow).insert({ ...decision, ...doneBy(tx) });
};

export const addRevocation = async (tx: TenantTx, revocation: Done<ScreeningRevocationRow>): Promise<void> => {
  await tx.repository(ScreeningRevocationRow).insert({ ...revocation, ...doneBy(tx) });
};
