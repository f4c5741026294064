import { doneBy, type Done, type TenantTx } from '@countersign/database';
import { FindingOverrideRow, OverrideConfirmationRow, OverrideWithdrawalRow } from '@countersign/database/rows';
import type { FindingOverride } from '@countersign/domain/rule-book/finding';
import type { LoadedAssessment } from '../reading/loading/loaded-assessment.js';
import { turnOf, withHistory } from '../settling/as-recorded.js';

/*
 * Findings that were set aside, agreed to and taken back. Rows are added here, and never changed or removed. Each answers the
 * assessment with its row, as it is settled.
 */

type Recorded = Promise<LoadedAssessment>;

const of = (tx: TenantTx, { id: assessmentId }: LoadedAssessment) => ({ assessmentId, ...doneBy(tx) });

export const addOverride = async (
  tx: TenantTx,
  loaded: LoadedAssessment,
  { overrideId: id, itemVersion, ...said }: Omit<Done<FindingOverrideRow>, 'assessmentId'>,
): Recorded => {
  await tx.repository(FindingOverrideRow).insert({ ...of(tx, loaded), overrideId: id, itemVersion, ...said });
  const made: FindingOverride = { id, version: itemVersion, ...said, confirmedBy: null, ...turnOf(tx) };
  const overrides = [...loaded.overrides, made];
  const { rule, reason } = said;
  return withHistory({ ...loaded, overrides }, { overrides: [{ rule, reason, ...turnOf(tx) }] });
};

export const addConfirmation = async (
  tx: TenantTx,
  loaded: LoadedAssessment,
  { id: overrideId, rule }: FindingOverride,
): Recorded => {
  await tx.repository(OverrideConfirmationRow).insert({ ...of(tx, loaded), overrideId });
  const confirmedBy = tx.actor.personId;
  const overrides = loaded.overrides.map((one) => (one.id === overrideId ? { ...one, confirmedBy } : one));
  return withHistory({ ...loaded, overrides }, { confirmations: [{ rule, ...turnOf(tx) }] });
};

export const addWithdrawal = async (
  tx: TenantTx,
  loaded: LoadedAssessment,
  { id: overrideId, rule }: FindingOverride,
): Recorded => {
  await tx.repository(OverrideWithdrawalRow).insert({ ...of(tx, loaded), overrideId });
  const overrides = loaded.overrides.filter(({ id }) => id !== overrideId);
  return withHistory({ ...loaded, overrides }, { overridesWithdrawn: [{ rule, ...turnOf(tx) }] });
};
