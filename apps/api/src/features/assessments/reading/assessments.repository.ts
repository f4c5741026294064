import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { together, type Actor, type SystemActor, type TenantTx } from '@countersign/database';
import { decidedBy, conditionHolds, type When } from '@countersign/domain/document/content';
import {
  referrersOf,
  resolveDocument,
  type Answer,
  type Beside,
  type Release,
  type ResolvedItem,
} from '@countersign/domain/document/items';
import type { Instant } from '@countersign/domain/kernel';
import { answersNamingSql, wholeAssessmentSql } from './assessment-sql.js';
import { writeAnswersSql } from '../answers/write-answers-sql.js';
import { changedSql, standingSql } from './changes-sql.js';
import { decidingAnswersSql, heldItemSql, heldItemWithEverybodySql } from './held-item-sql.js';
import type { Changes, HeldItem, KeptAssessment, LoadedAssessment } from './loaded-assessment.js';
import { namesSql } from './names-sql.js';
import { ReleasedItemsRepository, type ReleasedItems } from './released-items.repository.js';

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

@Injectable()
export class AssessmentsRepository {
  private readonly releasedItems = new ReleasedItemsRepository();

  async all(tx: TenantTx): Promise<readonly LoadedAssessment[]> {
    const found = await tx.query<KeptAssessment>(`${wholeAssessmentSql} order by a.started_at desc`, []);
    return found.map((one) => readBy(tx, one));
  }

  /** The assessment of one service as its rows say it, whoever asks; it is held alone until this transaction ends. */
  async kept(tx: TenantTx<Actor | SystemActor>, serviceId: string): Promise<KeptAssessment | null> {
    await tx.lock(`select from app.assessment where service_id = $1 for update`, [serviceId]);
    const [found] = await tx.query<KeptAssessment>(`${wholeAssessmentSql} where a.service_id = $1`, [serviceId]);
    return found ?? null;
  }

  async find(tx: TenantTx, id: string): Promise<LoadedAssessment | null> {
    const [found] = await tx.query<KeptAssessment>(`${wholeAssessmentSql} where a.assessment_id = $1`, [id]);
    return found ? readBy(tx, found) : null;
  }

  async isThere(tx: TenantTx, id: string): Promise<boolean> {
    const found = await tx.query(`select from app.assessment where tenant_id = $1 and assessment_id = $2`, [
      tx.tenantId,
      id,
    ]);
    return found.length === 1;
  }

  /** Reads the assessment and holds it alone: nobody else writes in it until this transaction ends. */
  async lock(tx: TenantTx, id: string): Promise<LoadedAssessment | null> {
    const [isHeld, found] = await together([
      tx.lock(`select from app.assessment where assessment_id = $1 for update`, [id]),
      tx.query<KeptAssessment>(`${wholeAssessmentSql} where a.assessment_id = $1`, [id]),
    ]);
    return isHeld && found[0] ? readBy(tx, found[0]) : null;
  }

  /**
   * Reads one item and keeps a submission out, but not other writers, with the names of who wrote it and who recorded
   * what stands beside it. `tableId` is given for a row that is new.
   */
  async holdItem(tx: TenantTx, id: string, itemId: string, tableId: string | null = null): Promise<HeldItem | null> {
    const held = await this.hold(tx, heldItemSql, [id, itemId, tableId]);
    return held && { ...held, people: await this.names(tx, held.answer === null ? [] : [held.answer], held.beside) };
  }

  /** As `holdItem`, with the names of everybody: for what is said of an item by others than those who wrote it. */
  holdItemWithEverybody(tx: TenantTx, id: string, itemId: string): Promise<HeldItem | null> {
    return this.hold(tx, heldItemWithEverybodySql, [id, itemId, null]);
  }

  private async hold(
    tx: TenantTx,
    sql: string,
    parameters: readonly [id: string, itemId: string, tableId: string | null],
  ): Promise<HeldItem | null> {
    const [isHeld, [found]] = await together([
      tx.lock(`select from app.assessment where assessment_id = $1 for share`, [parameters[0]]),
      tx.query<HeldRow>(sql, parameters),
    ]);
    if (!isHeld || !found) return null;
    const { releaseTenantId, releaseId, releasedItemId, ...held } = found;
    const items = await this.releasedItems.of(tx, releaseTenantId, releaseId);
    const item = items.get(releasedItemId) ?? null;
    const applies = item?.when ? await this.applies(tx, held.id, item.when, items) : true;
    return { ...held, item, applies };
  }

  /** The names of those whom some items name. Who asks is known without asking: mostly it is they who wrote last. */
  private async names(tx: TenantTx, answers: readonly Answer[], { inPlace, files, marks }: Beside): Promise<Names> {
    const { personId, personName } = tx.actor;
    const departures = answers.flatMap(({ departure }) => departure ?? []);
    const confirmed = departures.flatMap(({ confirmedBy }) => confirmedBy ?? []);
    const named = [...answers, ...departures, ...inPlace, ...files, ...marks].map(({ by }) => by);
    const others = new Set([...named, ...confirmed].filter((one) => one !== personId));
    if (others.size === 0) return { [personId]: personName };
    const [found] = await tx.query<{ names: Names }>(namesSql, [[...others]]);
    return { ...found?.names, [personId]: personName };
  }

  /** Whether a condition holds in the document as it stands: only asked of an item that has one. */
  private async applies(tx: TenantTx, id: string, when: When, items: ReleasedItems): Promise<boolean> {
    const deciding = await this.deciding(tx, id, [when], items);
    return conditionHolds(when, resolveDocument(partOf(deciding.items), deciding.answers));
  }

  /** The part of the document that decides whether these conditions hold. */
  private async deciding(tx: TenantTx, id: string, conditions: readonly When[], items: ReleasedItems) {
    if (conditions.length === 0) return { items: [], answers: [] };
    const looked = conditions.map(decidedBy);
    const ids = looked.flatMap((one) => ('id' in one ? [one.id] : []));
    const kinds = looked.flatMap((one) => ('kind' in one ? [one.kind] : []));
    const deciding = [...items.values()].filter((item) => ids.includes(item.id) || kinds.includes(item.kind));
    const itemIds = [...ids, ...deciding.map((item) => item.id)];
    return { items: deciding, answers: await tx.query<Answer>(decidingAnswersSql, [id, itemIds, kinds]) };
  }

  /** The items of the document that point to a row. Only a force's own text can hold the id of a row of its own. */
  async referrers(tx: TenantTx, id: string, rowId: string): Promise<readonly ResolvedItem[]> {
    const naming = await tx.query<Answer & Released>(answersNamingSql, [id, rowId]);
    const [first] = naming;
    if (!first) return [];
    const items = await this.releasedItems.of(tx, first.releaseTenantId, first.releaseId);
    const document = resolveDocument(partOf([...items.values()]), naming);
    return referrersOf(document, rowId).map(({ item }) => item);
  }

  /** The items that were written to since a moment, as they stand now, and the rows that were removed since. */
  async changesSince(tx: TenantTx, id: string, since: Instant): Promise<Changes | null> {
    const [changed] = await tx.query<ChangedRow>(changedSql, [id, since]);
    if (!changed) return null;
    const { itemIds, removedIds, matrixId, matrixVersion } = changed;
    const nothing = { items: [], removedIds, matrixId, matrixVersion, people: {} };
    if (itemIds.length === 0) return nothing;
    const [standing] = await tx.query<Standing>(standingSql, [id, itemIds]);
    if (!standing) return nothing;
    const { answers, beside } = standing;
    const people = await this.names(tx, answers, beside);
    const items = await this.releasedItems.of(tx, changed.releaseTenantId, changed.releaseId);
    const own = new Set([...itemIds, ...answers.flatMap(({ tableId }) => tableId ?? [])]);
    const conditions = [...items.values()].flatMap(({ id: itemId, when }) => (when && own.has(itemId) ? [when] : []));
    const deciding = await this.deciding(tx, id, conditions, items);
    const needed = [...items.values()].filter((item) => own.has(item.id) || deciding.items.includes(item));
    const others = deciding.answers.filter(({ itemId }) => !itemIds.includes(itemId));
    const document = resolveDocument(partOf(needed), [...answers, ...others], beside);
    return { ...nothing, items: document.filter((item) => itemIds.includes(item.id)), people };
  }

  async release(tx: TenantTx, id: string): Promise<ForkableRelease | null> {
    const [found] = await tx.query<ForkableRelease>(
      `select tenant_id as "tenantId", release_id as id, kind, service_id as "serviceId", title, number, hash
         from app.template_release where release_id = $1`,
      [id],
    );
    return found ?? null;
  }

  async idFor(tx: TenantTx, serviceId: string): Promise<string | null> {
    const [found] = await tx.query<{ id: string }>(
      `select assessment_id as id from app.assessment where service_id = $1`,
      [serviceId],
    );
    return found?.id ?? null;
  }

  /** Null where this service was forked before: two who fork it at once take turns. */
  async fork(tx: TenantTx, release: ForkableRelease, matrix: { id: string; version: string }) {
    await tx.takeTurn(`fork ${release.serviceId}`);
    const [made] = await tx.query<{ id: string }>(
      `insert into app.assessment (tenant_id, assessment_id, service_id, release_tenant_id, release_id, release_number,
                                   release_hash, matrix_id, matrix_version, title, started_by, started_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
       on conflict (tenant_id, service_id) do nothing returning assessment_id as id`,
      [
        tx.tenantId,
        randomUUID(),
        release.serviceId,
        release.tenantId,
        release.id,
        release.number,
        release.hash,
        matrix.id,
        matrix.version,
        release.title,
        tx.actor.personId,
        tx.now,
      ],
    );
    return made?.id ?? null;
  }

  /** As `writeAnswers`, of one. False where somebody else saved, removed or brought it back first. */
  async writeAnswer(tx: TenantTx, assessmentId: string, writer: Writer, answer: AnswerToWrite): Promise<boolean> {
    return (await this.writeAnswers(tx, assessmentId, writer, [answer])) === 1;
  }

  /**
   * Writes answers, each only over the version before it, and notes their author, in one statement. Returns how many were
   * written: one that somebody else saved, removed or brought back first is not.
   */
  async writeAnswers(
    tx: TenantTx,
    assessmentId: string,
    { by, isAuthor }: Writer,
    answers: readonly AnswerToWrite[],
  ): Promise<number> {
    const written = await tx.query(writeAnswersSql, [
      tx.tenantId,
      assessmentId,
      JSON.stringify(answers),
      by,
      tx.now,
      isAuthor,
    ]);
    return written.length;
  }

  /** A person who changes the text without an answer becomes an author too (law 6). */
  async addAuthor(tx: TenantTx, assessmentId: string): Promise<void> {
    await tx.query(
      `insert into app.assessment_author (tenant_id, assessment_id, person_id, first_at) values ($1, $2, $3, $4)
       on conflict do nothing`,
      [tx.tenantId, assessmentId, tx.actor.personId, tx.now],
    );
  }

  /**
   * The people who confirmed a departure or agreed to set a finding aside: they played a part, whatever becomes of it
   * (law 6).
   */
  async addSecondPerson(tx: TenantTx, assessmentId: string): Promise<void> {
    await tx.query(
      `insert into app.assessment_second_person (tenant_id, assessment_id, person_id, first_at) values ($1, $2, $3, $4)
       on conflict do nothing`,
      [tx.tenantId, assessmentId, tx.actor.personId, tx.now],
    );
  }

  /** As `removeRows`, of one. False where somebody else saved or removed it first. */
  async removeRow(tx: TenantTx, assessmentId: string, row: RowToRemove): Promise<boolean> {
    return (await this.removeRows(tx, assessmentId, [row])) === 1;
  }

  /** Takes rows out of the document in one statement, each as it was read, and keeps their text (law 12). Returns how many. */
  async removeRows(tx: TenantTx, assessmentId: string, removed: readonly RowToRemove[]): Promise<number> {
    const written = await tx.query(
      `with author as (
         insert into app.assessment_author (tenant_id, assessment_id, person_id, first_at)
         values ($1, $2, $5, $6)
         on conflict do nothing)
       update app.assessment_answer x
          set removed_at = $6, version = x.version + 1, answered_by = $5, answered_at = $6
         from unnest($3::text[], $4::int[]) as gone (item_id, version)
        where x.tenant_id = $1 and x.assessment_id = $2 and x.item_id = gone.item_id and x.version = gone.version
          and x.removed_at is null
       returning 1`,
      [
        tx.tenantId,
        assessmentId,
        removed.map(({ itemId }) => itemId),
        removed.map(({ version }) => version),
        tx.actor.personId,
        tx.now,
      ],
    );
    return written.length;
  }
}

export interface ForkableRelease extends Pick<Release, 'id' | 'number' | 'hash'> {
  readonly tenantId: string;
  readonly kind: string;
  readonly serviceId: string;
  readonly title: string;
}

const partOf = (items: Release['items']): Release => ({ id: '', number: '', hash: '', items });

type Names = LoadedAssessment['people'];

const readBy = ({ actor, now: readAt }: TenantTx, row: KeptAssessment): LoadedAssessment => ({
  ...row,
  reader: { personId: actor.personId, roles: actor.roles },
  readAt,
});

type Standing = Pick<LoadedAssessment, 'answers' | 'beside'>;

interface ChangedRow extends Released, Pick<LoadedAssessment, 'matrixId' | 'matrixVersion'> {
  readonly itemIds: readonly string[];
  readonly removedIds: readonly string[];
}

interface Released {
  readonly releaseTenantId: string;
  readonly releaseId: string;
}

interface HeldRow extends Omit<HeldItem, 'item' | 'applies'>, Released {
  readonly releasedItemId: string;
}
