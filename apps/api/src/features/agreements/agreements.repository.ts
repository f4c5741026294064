import { Injectable } from '@nestjs/common';
import type { Service } from '@countersign/catalogue';
import type { Actor, SystemActor, TenantTx } from '@countersign/database';
import type { AgreementRecord, ClauseMapping, SavedMapping } from '@countersign/domain/clauses';
import type { Instant } from '@countersign/domain/kernel';
import { instantSql } from '../../platform/instant-sql.js';
import { serviceSql } from '../services/index.js';
import { mappingSql } from './mapping-sql.js';

/** An agreement with everything that its pages show, in one round trip. */
export interface LoadedAgreement extends AgreementRecord {
  readonly serviceId: string;
  /** With the processors that it can be made with. */
  readonly service: Service;
  readonly fileSize: number;
  readonly mappings: readonly ClauseMapping[];
  readonly people: Readonly<Record<string, string>>;
  /** When it was read, by the database's clock: whether it runs is said as of then. */
  readonly readAt: Instant;
}

type AgreementRow = Omit<LoadedAgreement, 'readAt'>;

export interface AgreementFile {
  readonly fileName: string;
  readonly fileType: string;
  readonly bytes: Buffer;
}

export interface AgreementToWrite extends Omit<AgreementRecord, 'by' | 'at'> {
  readonly serviceId: string;
  readonly fileType: string;
  readonly bytes: Buffer;
  readonly counterpartyFile: { readonly fileType: string; readonly bytes: Buffer } | null;
}

const wholeAgreementSql = `
select a.agreement_id as id, a.service_id as "serviceId", ${serviceSql('a.service_id')} as service,
       a.processor_id as processor, a.title, a.parties,
       a.effective_from::text as "effectiveFrom", a.effective_until::text as "effectiveUntil", a.file_name as "fileName",
       a.file_size as "fileSize", a.file_hash as "fileHash", a.recorded_by as by, ${instantSql('a.recorded_at')} as at,
       case when a.counterparty_reason is not null then jsonb_build_object('reason', a.counterparty_reason,
         'fileName', a.counterparty_file_name, 'fileHash', a.counterparty_file_hash) end as counterparty,
       (select coalesce(jsonb_agg(${mappingSql}), '[]')
          from app.clause_mapping c where c.tenant_id = a.tenant_id and c.agreement_id = a.agreement_id) as mappings,
       (select coalesce(jsonb_object_agg(p.person_id, p.name), '{}') from app.person p where p.tenant_id = a.tenant_id) as people
  from app.agreement a`;

@Injectable()
export class AgreementsRepository {
  async ofService(tx: TenantTx<Actor | SystemActor>, serviceId: string): Promise<LoadedAgreement[]> {
    const found = await tx.query<AgreementRow>(`${wholeAgreementSql} where a.service_id = $1 order by a.recorded_at`, [
      serviceId,
    ]);
    return found.map((one) => ({ ...one, readAt: tx.now }));
  }

  async find(tx: TenantTx, id: string): Promise<LoadedAgreement | null> {
    const [found] = await tx.query<AgreementRow>(`${wholeAgreementSql} where a.agreement_id = $1`, [id]);
    return found ? { ...found, readAt: tx.now } : null;
  }

  /** Reads the agreement and holds it: one clause is mapped at a time, so that the position is written in order. */
  async lock(tx: TenantTx, id: string): Promise<LoadedAgreement | null> {
    const isHeld = await tx.lock(`select from app.agreement where agreement_id = $1 for update`, [id]);
    return isHeld ? this.find(tx, id) : null;
  }

  async file(tx: TenantTx, id: string): Promise<AgreementFile | null> {
    const [found] = await tx.query<AgreementFile>(
      `select a.file_name as "fileName", a.file_type as "fileType", f.bytes
         from app.agreement a
         join app.agreement_file f on f.tenant_id = a.tenant_id and f.agreement_id = a.agreement_id
        where a.agreement_id = $1`,
      [id],
    );
    return found ?? null;
  }

  /** The document that says why the agreement binds the processor though its legal entity is no party. */
  async counterpartyFile(tx: TenantTx, id: string): Promise<AgreementFile | null> {
    const [found] = await tx.query<AgreementFile>(
      `select a.counterparty_file_name as "fileName", a.counterparty_file_type as "fileType", f.bytes
         from app.agreement a
         join app.counterparty_file f on f.tenant_id = a.tenant_id and f.agreement_id = a.agreement_id
        where a.agreement_id = $1`,
      [id],
    );
    return found ?? null;
  }

  /** The names by which a party can be told to be this controller. */
  async controllerNames(tx: TenantTx): Promise<readonly string[]> {
    const found = await tx.query<{ name: string; shortName: string }>(
      `select name, short_name as "shortName" from app.organisation where tenant_id = $1`,
      [tx.tenantId],
    );
    return found.flatMap(({ name, shortName }) => [name, shortName]);
  }

  async add(tx: TenantTx, agreement: AgreementToWrite): Promise<void> {
    await tx.query(
      `with recorded as (
         insert into app.agreement (tenant_id, agreement_id, service_id, processor_id, title, parties, effective_from,
                                    effective_until, file_name, file_type, file_size, file_hash, recorded_by, recorded_at,
                                    version, counterparty_reason, counterparty_file_name, counterparty_file_type,
                                    counterparty_file_hash)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, 1, $16, $17, $18, $19)
         returning agreement_id)
       insert into app.agreement_file (tenant_id, agreement_id, bytes) select $1, agreement_id, $15 from recorded`,
      [
        tx.tenantId,
        agreement.id,
        agreement.serviceId,
        agreement.processor,
        agreement.title,
        JSON.stringify(agreement.parties),
        agreement.effectiveFrom,
        agreement.effectiveUntil,
        agreement.fileName,
        agreement.fileType,
        agreement.bytes.byteLength,
        agreement.fileHash,
        tx.actor.personId,
        tx.now,
        agreement.bytes,
        agreement.counterparty?.reason ?? null,
        agreement.counterparty?.fileName ?? null,
        agreement.counterparty && (agreement.counterpartyFile?.fileType ?? null),
        agreement.counterparty?.fileHash ?? null,
      ],
    );
    if (agreement.counterparty && agreement.counterpartyFile)
      await tx.query(`insert into app.counterparty_file (tenant_id, agreement_id, bytes) values ($1, $2, $3)`, [
        tx.tenantId,
        agreement.id,
        agreement.counterpartyFile.bytes,
      ]);
  }

  async writeMapping(tx: TenantTx, agreementId: string, mapping: SavedMapping): Promise<void> {
    await tx.query(
      `insert into app.clause_mapping (tenant_id, agreement_id, limb_id, verdict, quotation, locator, mapped_by, mapped_at, version,
                                       why_again, carried_over)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
       on conflict (tenant_id, agreement_id, limb_id) do update
          set verdict = $4, quotation = $5, locator = $6, mapped_by = $7, mapped_at = $8, version = $9, why_again = $10,
              carried_over = $11, accepted_by = null, accepted_at = null, accepted_reason = null`,
      [
        tx.tenantId,
        agreementId,
        mapping.limb,
        mapping.verdict,
        mapping.quotation,
        mapping.locator,
        tx.actor.personId,
        tx.now,
        mapping.version,
        mapping.whyAgain,
        mapping.carriedOver,
      ],
    );
  }

  /** A second person's reason, beside the words that it is about. */
  async writeAcceptance(
    tx: TenantTx,
    agreementId: string,
    limb: string,
    { reason, version }: { readonly reason: string; readonly version: number },
  ): Promise<void> {
    await tx.query(
      `update app.clause_mapping
          set accepted_by = $4, accepted_at = $5, accepted_reason = $6, version = $7
        where tenant_id = $1 and agreement_id = $2 and limb_id = $3`,
      [tx.tenantId, agreementId, limb, tx.actor.personId, tx.now, reason, version],
    );
  }

  /** The words that the latest published agreement template asks of each clause, by clause id. */
  async templateTexts(tx: TenantTx, serviceId: string): Promise<Readonly<Record<string, string>>> {
    const [found] = await tx.query<{ texts: Record<string, string> | null }>(
      `select (select jsonb_object_agg(i.item -> 'content' ->> 'clause', i.item -> 'content' ->> 'text')
                 from jsonb_array_elements(r.items) as i(item)
                where i.item -> 'content' ->> 'clause' is not null) as texts
         from app.template_release r
        where r.kind = 'agreement' and r.service_id = $1
        order by r.published_at desc limit 1`,
      [serviceId],
    );
    return found?.texts ?? {};
  }
}
