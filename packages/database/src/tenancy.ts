import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import { accept, instant, refuse, type Act, type Result } from '@countersign/domain';
import type { Pool, PoolClient, QueryConfig } from 'pg';
import type { DataSource } from 'typeorm';
import type { Actor, Session, SystemActor } from './actor.js';
import { actorFrom, enter, enterAsSystem, enterInspection, mustBeAllowed, type Entered } from './entering.js';
import { openPool } from './pool.js';
import { inOneTrip, isRefusal, mustHaveCommitted } from './round-trip.js';
import { rowMapping } from './row-mapping.js';
import { statement } from './statement.js';
import { TenantTx } from './tenant-tx.js';

export interface TenancyOptions {
  readonly appUrl: string;
  readonly readerUrl: string;
  readonly connections?: number;
  readonly now?: () => Date;
}

export interface InspectedSubject {
  readonly inspectionId: string;
  readonly subjectKind: string;
  readonly subjectId: string;
}

export type NoOpenInspection = { readonly kind: 'no-open-inspection' };

type Work<T, A extends Actor | SystemActor = Actor> = (tx: TenantTx<A>) => Promise<T>;

const readWrite = 'begin';
const readOnly = 'begin isolation level repeatable read, read only';

/** Opens the two pools and the row mapping. Close it when the process ends. */
export const openTenancy = async (options: TenancyOptions): Promise<Tenancy> => {
  const connections = options.connections ?? 10;
  const app = openPool({ url: options.appUrl, connections, name: 'countersign' });
  const reader = openPool({ url: options.readerUrl, connections, name: 'countersign inspection' });
  return new Tenancy(app, reader, await rowMapping(app), options.now ?? (() => new Date()));
};

/**
 * The only way to a row. Each transaction belongs to one tenant, which the database holds it to, and to one person, who
 * is asked for their appointments in the same round trip.
 */
export class Tenancy {
  /** Detects nesting only. Context is always passed by hand. */
  readonly #here = new AsyncLocalStorage<{ open: boolean }>();

  constructor(
    private readonly app: Pool,
    private readonly reader: Pool,
    private readonly source: DataSource,
    private readonly now: () => Date,
  ) {}

  /** Commits what the work did, unless it threw or its answer is a refusal: a refusal writes nothing. */
  write<T>(session: Session, act: Act, work: Work<T>): Promise<T> {
    return this.#asPerson(readWrite, session, act, work);
  }

  /** One consistent picture, and no way to write. */
  read<T>(session: Session, act: Act, work: Work<T>): Promise<T> {
    return this.#asPerson(readOnly, session, act, work);
  }

  /** One statement in one round trip, for the hottest reads. */
  readOnce<Row>(session: Session, act: Act, sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return this.#onClient(this.app, async (client) => {
      const [, entered, answer, ended] = await inOneTrip(client, [
        readOnly,
        enter(session),
        statement(sql, parameters),
        'commit',
      ]);
      mustHaveCommitted(ended?.command);
      mustBeAllowed(actorFrom(session, entered?.rows[0] as Entered | undefined, this.now()), act);
      return (answer?.rows ?? []) as Row[];
    });
  }

  /** Who somebody is, and which roles they hold today. Null where this organisation does not know them. */
  who(session: Session): Promise<Actor | null> {
    return this.#onClient(this.app, async (client) => {
      const [, entered] = await inOneTrip(client, [readOnly, enter(session), 'commit']);
      return actorFrom(session, entered?.rows[0] as Entered | undefined, this.now());
    });
  }

  /** For the worker, and for the loading of demonstration data. There is no person, so nothing can be signed. */
  asSystem<T>(tenantId: string, work: Work<T, SystemActor>): Promise<T> {
    return this.#transaction(this.app, readWrite, enterAsSystem(tenantId), (client) => {
      const actor: SystemActor = { tenantId, personId: null };
      return this.#with(new TenantTx(client, this.source, actor, tenantId), work);
    });
  }

  /**
   * A regulator's look inside one force: recorded in the regulator's chain and shown to the force before the first row
   * is read, then done as the reader role, which can write nothing, and only while the inspection is open.
   */
  async inspect<T>(session: Session, subject: InspectedSubject, work: Work<T>): Promise<Result<T, NoOpenInspection>> {
    const recorded = await this.write(session, 'inspect-force', (tx) => this.#recordReading(tx, subject));
    if (!recorded.ok) return recorded;
    const entering = enterInspection(session, subject.inspectionId);
    return this.#transaction(this.reader, readOnly, entering, async (client, entered) => {
      const force = entered[0]?.['force_tenant_id'];
      if (typeof force !== 'string') return refuse({ kind: 'no-open-inspection' });
      return accept(await this.#with(new TenantTx(client, this.source, recorded.value, force), work));
    });
  }

  async close(): Promise<void> {
    await Promise.all([this.app.end(), this.reader.end()]);
  }

  async #recordReading(tx: TenantTx, subject: InspectedSubject): Promise<Result<Actor, NoOpenInspection>> {
    const { subjectKind, subjectId, inspectionId } = subject;
    const [by, at] = [tx.actor.personId, instant(this.now())];
    const written = await tx.query(
      `insert into app.inspection_read
         (tenant_id, inspection_id, force_tenant_id, read_id, subject_kind, subject_id, by_person, at)
       select tenant_id, inspection_id, force_tenant_id, $3, $4, $5, $6, $7
         from app.inspection where tenant_id = $1 and inspection_id = $2 and closed_at is null
       returning read_id`,
      [tx.tenantId, inspectionId, randomUUID(), subjectKind, subjectId, by, at],
    );
    if (written.length === 0) return refuse({ kind: 'no-open-inspection' });
    await tx.ledger([{ act: 'inspect-force', subjectKind, subjectId, by, at, before: null, after: null }]);
    return accept(tx.actor);
  }

  #asPerson<T>(begin: string, session: Session, act: Act, work: Work<T>): Promise<T> {
    return this.#transaction(this.app, begin, enter(session), (client, entered) => {
      const actor = actorFrom(session, entered[0] as Entered | undefined, this.now());
      mustBeAllowed(actor, act);
      return this.#with(new TenantTx(client, this.source, actor, actor.tenantId), work);
    });
  }

  async #with<T, A extends Actor | SystemActor>(tx: TenantTx<A>, work: Work<T, A>): Promise<T> {
    try {
      return await work(tx);
    } finally {
      tx.end();
    }
  }

  #transaction<T>(
    pool: Pool,
    begin: string,
    entering: QueryConfig,
    work: (client: PoolClient, entered: Readonly<Record<string, unknown>>[]) => Promise<T>,
  ): Promise<T> {
    return this.#onClient(pool, async (client) => {
      const [, entered] = await inOneTrip(client, [begin, entering]);
      const answer = await work(client, entered?.rows ?? []);
      if (isRefusal(answer)) await client.query('rollback');
      else mustHaveCommitted((await client.query('commit')).command);
      return answer;
    });
  }

  async #onClient<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
    if (this.#here.getStore()?.open) throw new Error('A tenant transaction is already open here: pass its TenantTx.');
    const here = { open: true };
    const client = await pool.connect();
    let broken: boolean | Error = false;
    try {
      return await this.#here.run(here, () => work(client));
    } catch (fault) {
      broken = await client.query('rollback').then(
        () => false,
        () => true,
      );
      throw fault;
    } finally {
      here.open = false;
      client.release(broken);
    }
  }
}
