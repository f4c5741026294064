import { doneBy, type Done, type TenantTx } from '@countersign/database';
import { ScreeningDecisionRow, ScreeningRevocationRow, ScreeningViewRow } from '@countersign/database/rows';
import type { LoadedAssessment } from '../reading/loading/loaded-assessment.js';
import { turnOf, withScreening } from '../settling/as-recorded.js';

/*
 * What is done about a screening. Rows are added here, and never changed or removed. Each answers the assessment with its
 * row, as it is settled.
 */

type Said<Row> = Omit<Done<Row>, 'assessmentId'>;
type Recorded = Promise<LoadedAssessment>;

const of = (tx: TenantTx, { id: assessmentId }: LoadedAssessment) => ({ assessmentId, ...doneBy(tx) });

export const addView = async (
  tx: TenantTx,
  loaded: LoadedAssessment,
  { viewId, ...view }: Said<ScreeningViewRow>,
): Recorded => {
  await tx.repository(ScreeningViewRow).insert({ ...of(tx, loaded), viewId, ...view });
  return withScreening(loaded, { views: [{ id: viewId, ...view, ...turnOf(tx) }] });
};

export const addDecision = async (
  tx: TenantTx,
  loaded: LoadedAssessment,
  { decisionId, signedInAt, ...decided }: Said<ScreeningDecisionRow>,
): Recorded => {
  await tx.repository(ScreeningDecisionRow).insert({ ...of(tx, loaded), decisionId, signedInAt, ...decided });
  return withScreening(loaded, { decisions: [{ id: decisionId, ...decided, ...turnOf(tx) }] });
};

export const addRevocation = async (
  tx: TenantTx,
  loaded: LoadedAssessment,
  revocation: Said<ScreeningRevocationRow>,
): Recorded => {
  await tx.repository(ScreeningRevocationRow).insert({ ...of(tx, loaded), ...revocation });
  return withScreening(loaded, { revocations: [{ ...revocation, ...turnOf(tx) }] });
};
