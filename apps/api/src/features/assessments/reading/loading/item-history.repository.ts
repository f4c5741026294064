import type { TenantTx } from '@countersign/database';
import type { EarlierAnswer } from '@countersign/domain/document/answers';
import type { HeldFile, PublicationMark } from '@countersign/domain/document/items';
import type { DepartedBefore } from '@countersign/domain/document/sealing';
import type { Instant } from '@countersign/domain/kernel';
import type { Names } from '../../../../platform/graphql/person.js';
import { instantSql } from '../../../../platform/instant-sql.js';
import { namesOf } from './names.repository.js';

export interface KeptAnswer extends EarlierAnswer {
  readonly version: number;
  readonly by: string;
  readonly at: Instant;
}

/** One item as it stands or was removed, and everything that it said before, the latest first. */
export interface KeptItem {
  readonly itemId: string;
  readonly tableId: string | null;
  readonly version: number;
  readonly removed: boolean;
  readonly earlier: readonly KeptAnswer[];
}

/** A file that was held with an item and was taken out. Its bytes are kept. */
export interface RemovedFile extends Pick<HeldFile, 'id' | 'name' | 'type' | 'size' | 'hash'> {
  readonly removedBy: string;
  readonly removedAt: Instant;
}

/** What stood beside an item before: its marks and its files, the latest first. */
export interface KeptBeside {
  readonly marks: readonly PublicationMark[];
  readonly files: readonly RemovedFile[];
}

const keptSql = `
select x.item_id as "itemId", x.table_id as "tableId", x.version, x.removed_at is not null as removed,
       (select coalesce(jsonb_agg(jsonb_build_object(
                 'version', b.version, 'stance', b.stance, 'reason', b.reason, 'content', b.content,
                 'departure', b.departure, 'by', b.answered_by, 'at', ${instantSql('b.answered_at')})
                 order by b.version desc), '[]')
          from app.document_answer_before b
         where b.tenant_id = x.tenant_id and b.document_id = x.document_id and b.item_id = x.item_id
           and ($3::int is null or b.version = $3)) as earlier
  from app.document_answer x where x.document_id = $1 and x.item_id = $2`;

const besideSql = `
select (select coalesce(jsonb_agg(jsonb_build_object(
                 'itemId', b.item_id, 'mark', b.mark, 'exemptions', b.exemptions, 'harm', b.harm,
                 'publicInterest', b.public_interest, 'version', b.version, 'by', b.by_person,
                 'at', ${instantSql('b.at')}) order by b.version desc), '[]')
          from app.publication_mark_before b
         where b.document_id = $1 and b.item_id = $2) as marks,
       (select coalesce(jsonb_agg(jsonb_build_object(
                 'id', f.file_id, 'name', f.name, 'type', f.type, 'size', f.size, 'hash', f.hash,
                 'removedBy', f.removed_by, 'removedAt', ${instantSql('f.removed_at')}) order by f.removed_at desc), '[]')
          from app.document_file f
         where f.document_id = $1 and f.item_id = $2 and f.removed_at is not null) as files`;

/** Everything that an item said, or with a version that one alone; null where nobody has ever answered it. */
export const find = async (
  tx: TenantTx,
  documentId: string,
  itemId: string,
  version: number | null,
): Promise<KeptItem | null> => {
  const [found] = await tx.query<KeptItem>(keptSql, [documentId, itemId, version]);
  return found ?? null;
};

/** What the items of a document said before while a level was set against the matrix, the latest of each first. */
export const departed = (tx: TenantTx, documentId: string): Promise<readonly DepartedBefore[]> =>
  tx.query<DepartedBefore>(
    `select item_id as "itemId", stance, reason, content, departure, ${instantSql('answered_at')} as at
       from app.document_answer_before
        where tenant_id = $1 and document_id = $2 and departure is not null order by item_id, version desc`,
    [tx.tenantId, documentId],
  );

export const beside = async (tx: TenantTx, documentId: string, itemId: string): Promise<KeptBeside> => {
  const [found] = await tx.query<KeptBeside>(besideSql, [documentId, itemId]);
  return found ?? { marks: [], files: [] };
};

export const names = async (
  tx: TenantTx,
  earlier: readonly KeptAnswer[],
  { marks, files }: KeptBeside,
): Promise<Names> => {
  const departures = earlier.flatMap(({ departure }) => departure ?? []);
  const named = [...[...earlier, ...departures, ...marks].map(({ by }) => by), ...files.map((one) => one.removedBy)];
  const confirmed = departures.flatMap(({ confirmedBy }) => confirmedBy ?? []);
  return namesOf(tx, [...named, ...confirmed]);
};
