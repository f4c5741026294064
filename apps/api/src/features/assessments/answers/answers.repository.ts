import type { TenantTx } from '@countersign/database';
import { writeAnswersSql } from './write-answers-sql.js';

export interface AnswerToWrite {
  readonly itemId: string;
  readonly tableId: string | null;
  readonly stance: string | null;
  readonly reason: string;
  readonly content: object | null;
  readonly contentHash: string;
  readonly departure: object | null;
  readonly version: number;
  /** Whether it is a row that was removed and comes back. */
  readonly wasRemoved: boolean;
}

/** By whom an answer stands, and whether they become an author: a second person who confirms does not (law 6). */
export interface Writer {
  readonly by: string;
  readonly isAuthor: boolean;
}

/** A row as it was read. */
export interface RowToRemove {
  readonly itemId: string;
  readonly version: number;
}

/**
 * Writes answers, each only over the version before it, and notes their author, in one statement. Returns how many were
 * written: one that somebody else saved, removed or brought back first is not.
 */
export const writeAnswers = async (
  tx: TenantTx,
  documentId: string,
  { by, isAuthor }: Writer,
  ...answers: readonly AnswerToWrite[]
): Promise<number> => {
  const written = await tx.query(writeAnswersSql, [
    tx.tenantId,
    documentId,
    JSON.stringify(answers),
    by,
    tx.now,
    isAuthor,
  ]);
  return written.length;
};

/** Takes rows out of the document in one statement, each as it was read, and keeps their text (law 12). Returns how many. */
export const removeRows = async (
  tx: TenantTx,
  documentId: string,
  ...removed: readonly RowToRemove[]
): Promise<number> => {
  const written = await tx.query(
    `with author as (
       insert into app.document_author (tenant_id, document_id, person_id, first_at)
       values ($1, $2, $5, $6)
       on conflict do nothing)
     update app.document_answer x
        set removed_at = $6, version = x.version + 1, answered_by = $5, answered_at = $6
       from unnest($3::text[], $4::int[]) as gone (item_id, version)
      where x.tenant_id = $1 and x.document_id = $2 and x.item_id = gone.item_id and x.version = gone.version
        and x.removed_at is null
     returning 1`,
    [
      tx.tenantId,
      documentId,
      removed.map(({ itemId }) => itemId),
      removed.map(({ version }) => version),
      tx.actor.personId,
      tx.now,
    ],
  );
  return written.length;
};
