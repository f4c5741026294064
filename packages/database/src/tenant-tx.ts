import { canonicalJson, type Instant, type Json } from '@countersign/domain/kernel';
import type { LedgerFact } from '@countersign/domain/ledger';
import type { PoolClient } from 'pg';
import type { DataSource, EntityManager, EntityTarget, ObjectLiteral, QueryRunner, Repository } from 'typeorm';
import { TookTooLong, type Actor, type SystemActor } from './actor.js';
import { inOnePiece } from './round-trip.js';
import { isReading } from './is-reading.js';
import { managerOn } from './row-mapping.js';
import { statement } from './statement.js';

/** An act of which something is written or held after its ledger entry. */
export class HeadIsHeldLast extends Error {
  override name = 'HeadIsHeldLast';

  constructor() {
    super('The head of the chain is held last: nothing is written or locked after the ledger entry.');
  }
}

/**
 * Proof that a tenant's transaction is open. Only `Tenancy` makes one, so no query can forget its tenant, and it is
 * dead when the transaction has ended. Statements are sent at once and in order: those awaited together make one round
 * trip.
 */
export class TenantTx<A extends Actor | SystemActor = Actor> {
  readonly #client: PoolClient;
  readonly #source: DataSource;
  #manager: (EntityManager & { queryRunner: QueryRunner }) | null = null;
  #ended = false;
  #moment: Instant | null;
  #told = false;
  #appended = false;
  #until = Infinity;

  constructor(
    client: PoolClient,
    source: DataSource,
    readonly actor: A,
    /** The organisation that the rows belong to: the actor's own, or the force that is inspected. */
    readonly tenantId: string,
    /** Of a reading, when it began. A write has no time before it holds its lock. */
    moment: Instant | null,
  ) {
    this.#client = client;
    this.#source = source;
    this.#moment = moment;
  }

  /** @internal For `Tenancy`: no statement is begun after this, in milliseconds since 1970. */
  until(moment: number | undefined): this {
    this.#until = moment ?? Infinity;
    return this;
  }

  /**
   * The time of this act, by the database's clock and no other: of a write, the moment at which it held the lock that
   * puts it in order, so that of two acts on one subject the one that commits first is the earlier. It is told once: a
   * lock that is taken later does not move it.
   */
  get now(): Instant {
    if (this.#moment === null) throw new Error('An act has its time once it holds the lock that puts it in order.');
    this.#told = true;
    return this.#moment;
  }

  /** @internal The time of the act; null where it took no lock. */
  get moment(): Instant | null {
    return this.#moment;
  }

  /**
   * Holds the rows that a locking `select` names until this transaction ends, and then reads the clock, in one
   * statement. False where there is no such row. What is read of them is read by a later statement, which sees what the
   * lock waited for.
   */
  async lock(select: string, parameters: readonly unknown[] = []): Promise<boolean> {
    const held = await this.query<{ at: Instant }>(`select app.clock() as at from (${select}) held`, parameters);
    const last = held.at(-1);
    if (last && !this.#told) this.#moment = last.at;
    return last !== undefined;
  }

  /** As `lock`, for what has no row that could be held: two acts of one tenant on one subject take turns. */
  async takeTurn(subject: string): Promise<void> {
    await this.lock('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`${this.tenantId} ${subject}`]);
  }

  /**
   * As `takeTurn`, between tenants, for what one publishes and others act upon: who publishes waits for all who act,
   * who acts waits for who publishes alone. Taken before the first lock of the act, so that its time is later than what
   * it waited for.
   */
  async takeTurnWith(published: 'releases', part: 'publishes' | 'acts'): Promise<void> {
    const how = part === 'publishes' ? 'pg_advisory_xact_lock' : 'pg_advisory_xact_lock_shared';
    await this.lock(`select ${how}(hashtextextended($1, 0))`, [published]);
  }

  async query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    this.#mustComeBeforeHead(sql);
    return this.underHead<Row>(sql, parameters);
  }

  /**
   * @internal For `Tenancy`: as `query`, also once the head of the chain is held, of a row that nobody of the tenant writes
   * before they hold the head. So whoever waits for that row holds the head, and whoever has it waits for no head. More entries
   * and a job are sent by it too: whoever appends has the head by then, and a job that is new waits for nobody.
   */
  async underHead<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    this.#mustBeOpen();
    inOnePiece(this.#client);
    const { rows } = await this.#client.query(statement(sql, parameters));
    return rows as Row[];
  }

  repository<Row extends ObjectLiteral>(row: EntityTarget<Row>): Repository<Row> {
    this.#mustBeOpen();
    this.#manager ??= managerOn(this.#source, this.#client, (sql) => this.#mustComeBeforeHead(sql));
    return this.#manager.getRepository(row);
  }

  /**
   * Appends to the tenant's chain, all entries in one statement. Their text is written here once and never again. The head of
   * the chain is held from here on, and nothing that could wait for somebody is sent after it: two acts of one tenant, which
   * both hold it last, never wait for each other.
   */
  ledger(facts: readonly LedgerFact[]): Promise<{ seq: number; hash: string }[]> {
    const bodies = facts.map((fact) => canonicalJson({ ...fact }));
    this.#appended = true;
    return this.underHead<{ seq: number; hash: string }>('select seq, hash from app.append_ledger($1)', [bodies]);
  }

  /** Asks the worker for something, once this transaction has committed. */
  async addJob(task: string, payload: Readonly<Record<string, Json>> = {}): Promise<void> {
    const job = JSON.stringify({ ...payload, tenantId: this.tenantId });
    await this.underHead('select app.add_job($1, $2)', [task, job]);
  }

  /** @internal For `Tenancy`, when the transaction has ended. */
  end(): void {
    this.#ended = true;
    void this.#manager?.queryRunner.release();
  }

  #mustComeBeforeHead(sql: string): void {
    if (this.#appended && !isReading(sql)) throw new HeadIsHeldLast();
  }

  #mustBeOpen(): void {
    if (this.#ended) throw new Error('This tenant transaction has ended.');
    // eslint-disable-next-line no-restricted-syntax -- how long a request takes, by the clock of its own process
    if (Date.now() > this.#until) throw new TookTooLong('The time of this request is over.');
  }
}
