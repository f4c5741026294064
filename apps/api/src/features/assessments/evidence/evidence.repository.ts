import type { TenantTx } from '@countersign/database';
import { DocumentFileBytesRow, DocumentFileRow } from '@countersign/database/rows';
import type { HeldFile } from '@countersign/domain/document/items';

export interface FileContent {
  readonly fileName: string;
  readonly fileType: string;
  readonly bytes: Buffer;
}

/* Files that are held with items. Their bytes are never changed or removed: what was signed names their hash. */

export const add = async (tx: TenantTx, documentId: string, file: HeldFile, bytes: Buffer): Promise<void> => {
  const of = { tenantId: tx.tenantId, documentId, fileId: file.id };
  await tx.repository(DocumentFileRow).insert({
    ...of,
    itemId: file.itemId,
    name: file.name,
    type: file.type,
    size: file.size,
    hash: file.hash,
    addedBy: file.by,
    addedAt: file.at,
    removedBy: null,
    removedAt: null,
  });
  await tx.repository(DocumentFileBytesRow).insert({ ...of, bytes });
};

/** Which item a file is held with; null where it is not held. */
export const itemOf = async (tx: TenantTx, documentId: string, fileId: string): Promise<string | null> => {
  const [found] = await tx.query<{ itemId: string }>(
    `select item_id as "itemId" from app.document_file
      where document_id = $1 and file_id = $2 and removed_at is null`,
    [documentId, fileId],
  );
  return found?.itemId ?? null;
};

/** False where somebody else took it out first. */
export const remove = async (tx: TenantTx, documentId: string, fileId: string): Promise<boolean> => {
  const removed = await tx.query(
    `update app.document_file set removed_by = $3, removed_at = $4
      where document_id = $1 and file_id = $2 and removed_at is null returning 1`,
    [documentId, fileId, tx.actor.personId, tx.now],
  );
  return removed.length === 1;
};

/** A file that was taken out; null where it is held or never was. */
export const takenOut = async (tx: TenantTx, documentId: string, fileId: string): Promise<HeldFile | null> => {
  const [found] = await tx.query<HeldFile>(
    `select file_id as id, item_id as "itemId", name, type, size, hash, added_by as by, added_at as at
       from app.document_file
      where document_id = $1 and file_id = $2 and removed_at is not null`,
    [documentId, fileId],
  );
  return found ?? null;
};

/** False where somebody else brought it back first. Who took it out, and who brought it back, is in the ledger. */
export const bringBack = async (tx: TenantTx, documentId: string, fileId: string): Promise<boolean> => {
  const back = await tx.query(
    `update app.document_file set removed_by = null, removed_at = null
      where document_id = $1 and file_id = $2 and removed_at is not null returning 1`,
    [documentId, fileId],
  );
  return back.length === 1;
};

/** The bytes of a file of any document of the force, one that was taken out included. */
export const content = async (tx: TenantTx, fileId: string): Promise<FileContent | null> => {
  const [found] = await tx.query<FileContent>(
    `select f.name as "fileName", f.type as "fileType", b.bytes
       from app.document_file f
       join app.document_file_bytes b
         on b.tenant_id = f.tenant_id and b.document_id = f.document_id and b.file_id = f.file_id
      where f.file_id = $1`,
    [fileId],
  );
  return found ?? null;
};
