import { together, type Actor, type SystemActor, type TenantTx } from '@countersign/database';
import { wholeAssessmentSql } from './assessment-sql.js';
import type { KeptAssessment, LoadedAssessment } from './loaded-assessment.js';

export const all = async (tx: TenantTx): Promise<readonly LoadedAssessment[]> => {
  const found = await tx.query<KeptAssessment>(`${wholeAssessmentSql} order by a.started_at desc`, []);
  return found.map((one) => readBy(tx, one));
};

/** The assessment of one service as its rows say it, whoever asks. */
export const kept = async (tx: TenantTx<Actor | SystemActor>, serviceId: string): Promise<KeptAssessment | null> => {
  const [found] = await tx.query<KeptAssessment>(`${wholeAssessmentSql} where a.service_id = $1`, [serviceId]);
  return found ?? null;
};

export const find = async (tx: TenantTx, id: string): Promise<LoadedAssessment | null> => {
  const [found] = await tx.query<KeptAssessment>(`${wholeAssessmentSql} where a.document_id = $1`, [id]);
  return found ? readBy(tx, found) : null;
};

export const isThere = async (tx: TenantTx, id: string): Promise<boolean> => {
  const found = await tx.query(`select from app.assessment where tenant_id = $1 and assessment_id = $2`, [
    tx.tenantId,
    id,
  ]);
  return found.length === 1;
};

/** Reads the assessment and holds it alone: nobody else writes in it until this transaction ends. */
export const lock = async (tx: TenantTx, id: string): Promise<LoadedAssessment | null> => {
  const [isHeld, found] = await together([
    tx.lock(`select from app.document where document_id = $1 for update`, [id]),
    tx.query<KeptAssessment>(`${wholeAssessmentSql} where a.document_id = $1`, [id]),
  ]);
  return isHeld && found[0] ? readBy(tx, found[0]) : null;
};

const readBy = ({ actor, now: readAt }: TenantTx, row: KeptAssessment): LoadedAssessment => ({
  ...row,
  reader: { personId: actor.personId, roles: actor.roles },
  readAt,
});
