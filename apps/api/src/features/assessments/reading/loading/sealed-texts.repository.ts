import type { Actor, SystemActor, TenantTx } from '@countersign/database';
import { DocumentSubmissionRow } from '@countersign/database/rows';

/** The text of a submission, exactly as it was sealed. */
export const sealedTextOf = async (tx: TenantTx<Actor | SystemActor>, submissionId: string): Promise<string | null> => {
  const { tenantId } = tx;
  const select = { document: true, submissionId: true } as const;
  const found = await tx.repository(DocumentSubmissionRow).findOne({ select, where: { tenantId, submissionId } });
  return found?.document ?? null;
};

/** The texts of some submissions, exactly as they were sealed, by their ids; of none it asks nothing. */
export const sealedTextsOf = async (
  tx: TenantTx<Actor | SystemActor>,
  submissionIds: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  if (submissionIds.length === 0) return new Map();
  const found = await tx.query<{ id: string; document: string }>(
    `select submission_id as id, document from app.document_submission
      where tenant_id = $1 and submission_id = any($2)`,
    [tx.tenantId, submissionIds],
  );
  return new Map(found.map(({ id, document }) => [id, document]));
};

/** The text of a submission that its records name. What is named and not there is a fault. */
export const textOf = (texts: ReadonlyMap<string, string>, submissionId: string): string => {
  const text = texts.get(submissionId);
  if (text === undefined) throw new Error(`The text of submission ${submissionId} is not there.`);
  return text;
};
