import { randomUUID } from 'node:crypto';
import { doneBy, type TenantTx } from '@countersign/database';
import { MeasureInPlaceRow, MeasureWithdrawalRow } from '@countersign/database/rows';
import type { InPlace } from '@countersign/domain/document/items';
import type { InPlaceOfItem } from '@countersign/domain/risk';
import type { LoadedAssessment } from '../reading/loading/loaded-assessment.js';
import { turnOf, withHistory } from '../settling/as-recorded.js';

/*
 * Which measures are in place, and which no longer. Rows are added here, and never changed or removed. Each answers the
 * assessment with its rows, as it is settled.
 */

const of = (tx: TenantTx, { id: assessmentId }: LoadedAssessment) => ({ assessmentId, ...doneBy(tx) });

const withInPlace = (loaded: LoadedAssessment, inPlace: readonly InPlace[]): LoadedAssessment => ({
  ...loaded,
  beside: { ...loaded.beside, inPlace },
});

/** In one statement, however many. Those of one moment are read by their ids. */
export const addInPlace = async (
  tx: TenantTx,
  loaded: LoadedAssessment,
  ...measures: readonly InPlaceOfItem[]
): Promise<LoadedAssessment> => {
  const made = measures.map((one) => ({ id: randomUUID(), ...one })).sort((one, other) => (one.id < other.id ? -1 : 1));
  const rows = made.map(({ id: inPlaceId, ...said }) => ({ ...of(tx, loaded), inPlaceId, ...said }));
  await tx.repository(MeasureInPlaceRow).insert(rows);
  const records = made.map((one): InPlace => ({ ...one, ...turnOf(tx) }));
  const history = made.map(({ measure }) => ({ measure, ...turnOf(tx) }));
  return withHistory(withInPlace(loaded, [...loaded.beside.inPlace, ...records]), { inPlace: history });
};

export const addWithdrawal = async (
  tx: TenantTx,
  loaded: LoadedAssessment,
  { id: inPlaceId, measure }: InPlace,
  reason: string,
): Promise<LoadedAssessment> => {
  await tx.repository(MeasureWithdrawalRow).insert({ ...of(tx, loaded), inPlaceId, reason });
  const inPlace = loaded.beside.inPlace.filter(({ id }) => id !== inPlaceId);
  return withHistory(withInPlace(loaded, inPlace), { noLongerInPlace: [{ measure, reason, ...turnOf(tx) }] });
};
