import type { TenantTx } from '@countersign/database';
import { DocumentQuestionRow, DocumentReplyRow } from '@countersign/database/rows';
import type { ItemQuestion, ItemReply } from '@countersign/domain/assessment/questions';
import { heldQuestionSql } from '../reading/loading/assessment-sql.js';

/* Questions asked of items. What was asked and replied is never changed; a question is resolved once. */

/** Reads one question and keeps other replies and its resolving out until this transaction ends. */
export const hold = async (tx: TenantTx, documentId: string, questionId: string): Promise<ItemQuestion | null> => {
  await tx.query(`select 1 from app.document_question where document_id = $1 and question_id = $2 for update`, [
    documentId,
    questionId,
  ]);
  const [found] = await tx.query<{ question: ItemQuestion | null }>(heldQuestionSql, [documentId, questionId]);
  return found?.question ?? null;
};

/** How many questions an item has, open and resolved. */
export const count = async (tx: TenantTx, documentId: string, itemId: string): Promise<number> => {
  const [found] = await tx.query<{ count: number }>(
    `select count(*)::int as count from app.document_question where document_id = $1 and item_id = $2`,
    [documentId, itemId],
  );
  return found?.count ?? 0;
};

export const add = async (tx: TenantTx, documentId: string, question: ItemQuestion): Promise<void> => {
  const { id: questionId, itemId, text, askedBy, askedAt } = question;
  const open = { resolvedBy: null, resolvedAt: null };
  const asked = { tenantId: tx.tenantId, documentId, questionId, itemId, text, askedBy, askedAt };
  await tx.repository(DocumentQuestionRow).insert({ ...asked, ...open });
};

export const addReply = async (
  tx: TenantTx,
  documentId: string,
  questionId: string,
  reply: ItemReply,
): Promise<void> => {
  const { id: replyId, text, by: byPerson, at } = reply;
  const of = { tenantId: tx.tenantId, documentId, questionId };
  await tx.repository(DocumentReplyRow).insert({ ...of, replyId, text, byPerson, at });
};

/** Held before, so that nobody else resolves it in between. */
export const resolve = async (tx: TenantTx, documentId: string, questionId: string): Promise<void> => {
  await tx.query(
    `update app.document_question set resolved_by = $3, resolved_at = $4
      where document_id = $1 and question_id = $2 and resolved_at is null`,
    [documentId, questionId, tx.actor.personId, tx.now],
  );
};
