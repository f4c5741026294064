import { Injectable } from '@nestjs/common';
import type { TenantTx } from '@countersign/database';
import { materialText, type TemplateItem } from '@countersign/domain/document/items';
import type { DocumentKind } from '@countersign/domain/document/kinds';
import type { Instant } from '@countersign/domain/kernel';
import { sha256 } from '../../platform/sha256.js';
import { uuidOrNull } from '../../platform/uuid.js';
import { serviceSql } from '../services/index.js';
import type { Draft, PersonName, PublishedRelease, ReleaseSummary, WrittenItem } from './draft.js';

interface ItemRow {
  readonly templateId: string;
  readonly item: TemplateItem;
  readonly hash: string;
  readonly version: number;
  readonly editedBy: string | null;
  readonly editedByName: string | null;
  readonly editedAt: Instant;
  readonly retiredAt: Instant | null;
}

type Head = Pick<Draft, 'id' | 'kind' | 'serviceId' | 'service' | 'title'>;
type OfTemplate<T> = T & { readonly templateId: string };

const releaseColumns = `release_id as id, kind, service_id as "serviceId", title, number, hash, notes,
  published_at as "publishedAt"`;
const summaryColumns = `${releaseColumns}, jsonb_array_length(items) as "itemCount"`;

const headSql = `select template_id as id, kind, service_id as "serviceId", ${serviceSql('service_id')} as service, title
  from app.template
  where $1::uuid is null or template_id = $1`;

const itemsSql = `select i.template_id as "templateId", i.item, i.hash, i.version, i.edited_by as "editedBy",
    p.name as "editedByName", i.edited_at as "editedAt", i.retired_at as "retiredAt"
  from app.template_item i
  left join app.person p on p.tenant_id = i.tenant_id and p.person_id = i.edited_by
  where $1::uuid is null or i.template_id = $1
  order by i.template_id, i.place, i.item_id`;

const releasesSql = `select ${summaryColumns}, template_id as "templateId" from app.template_release
  where tenant_id = $2 and ($1::uuid is null or template_id = $1)
  order by published_at`;

const authorsSql = `select distinct t.template_id as "templateId", p.person_id as id, p.name
  from app.template t
  join app.ledger_entry e on e.tenant_id = t.tenant_id and e.subject_kind = 'template-item'
   and e.subject_id >= t.template_id::text || ':' and e.subject_id < t.template_id::text || ';'
  join app.person p on p.tenant_id = e.tenant_id and p.person_id = e.by_person
  where ($1::uuid is null or t.template_id = $1)
    and e.seq > coalesce((select max(x.seq) from app.template_release r
                           join app.ledger_entry x on x.tenant_id = r.tenant_id and x.subject_kind = 'release'
                            and x.subject_id = r.release_id::text
                          where r.tenant_id = t.tenant_id and r.template_id = t.template_id), 0)
  order by p.name`;

const written = ({ templateId: _, editedBy, editedByName, ...row }: ItemRow): WrittenItem => ({
  ...row,
  retired: row.retiredAt !== null,
  editedBy: editedBy === null ? null : { id: editedBy, name: editedByName ?? '' },
});

/** Every query about templates and releases. */
@Injectable()
export class TemplatesRepository {
  async all(tx: TenantTx): Promise<readonly Draft[]> {
    return this.#load(tx, null);
  }

  async find(tx: TenantTx, id: string): Promise<Draft | null> {
    const uuid = uuidOrNull(id);
    return uuid === null ? null : ((await this.#load(tx, uuid))[0] ?? null);
  }

  /** Reads the draft and holds it alone: nobody else changes or publishes it until this transaction ends. */
  async lock(tx: TenantTx, id: string): Promise<Draft | null> {
    await tx.lock('select from app.template where template_id = $1 for no key update', [uuidOrNull(id)]);
    return this.find(tx, id);
  }

  /** The release of the assessment template that a force would fork now; null where none is published. */
  async latestRelease(tx: TenantTx, serviceId: string): Promise<string | null> {
    const [found] = await tx.query<{ id: string }>(
      `select release_id as id from app.template_release where kind = 'dpia' and service_id = $1
        order by published_at desc limit 1`,
      [serviceId],
    );
    return found?.id ?? null;
  }

  async save(tx: TenantTx, templateId: string, saved: ItemToSave): Promise<void> {
    await tx.query(
      `insert into app.template_item
         (tenant_id, template_id, item_id, place, item, hash, version, edited_by, edited_at, retired_at)
       select $1, $2, $3, coalesce(max(place), 0) + 1, $4, $5, $6, $7, $8, case when $9 then $8::timestamptz end
         from app.template_item where template_id = $2
       on conflict (tenant_id, template_id, item_id) do update
          set item = excluded.item, hash = excluded.hash, version = excluded.version, edited_by = excluded.edited_by,
              edited_at = excluded.edited_at, retired_at = excluded.retired_at`,
      [
        tx.tenantId,
        templateId,
        saved.item.id,
        JSON.stringify(saved.item),
        saved.hash,
        saved.version,
        tx.actor.personId,
        tx.now,
        saved.retired,
      ],
    );
  }

  async putInOrder(tx: TenantTx, templateId: string, itemIds: readonly string[]): Promise<void> {
    await tx.query(
      `update app.template_item i set place = o.place
         from unnest($2::text[]) with ordinality as o (item_id, place)
        where i.template_id = $1 and i.item_id = o.item_id and i.place <> o.place`,
      [templateId, itemIds],
    );
  }

  async addRelease(tx: TenantTx, templateId: string, release: PublishedRelease): Promise<void> {
    await tx.query(
      `insert into app.template_release (tenant_id, release_id, template_id, kind, service_id, title, number, hash,
                                         notes, items, material_hash, published_by, published_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [
        tx.tenantId,
        release.id,
        templateId,
        release.kind,
        release.serviceId,
        release.title,
        release.number,
        release.hash,
        release.notes,
        JSON.stringify(release.items),
        sha256(materialText(release.items)),
        tx.actor.personId,
        release.publishedAt,
      ],
    );
  }

  async #load(tx: TenantTx, id: string | null): Promise<readonly Draft[]> {
    const [heads, items, releases, authors] = await Promise.all([
      tx.query<Head & { kind: DocumentKind }>(`${headSql} order by kind desc, title`, [id]),
      tx.query<ItemRow>(itemsSql, [id]),
      tx.query<OfTemplate<ReleaseSummary>>(releasesSql, [id, tx.tenantId]),
      tx.query<OfTemplate<PersonName>>(authorsSql, [id]),
    ]);
    return heads.map((head) => {
      const ofThis = (one: { readonly templateId: string }): boolean => one.templateId === head.id;
      return {
        ...head,
        written: items.filter(ofThis).map(written),
        releases: releases.filter(ofThis),
        authors: authors.filter(ofThis),
      };
    });
  }
}

export interface ItemToSave {
  readonly item: TemplateItem;
  readonly hash: string;
  readonly version: number;
  readonly retired: boolean;
}

/** Published releases of every programme, for whoever is signed in: one round trip each. */
export const releaseSummariesSql = `select ${summaryColumns} from app.template_release order by published_at desc`;
export const releaseSql = `select ${releaseColumns}, items from app.template_release where release_id = $1`;
