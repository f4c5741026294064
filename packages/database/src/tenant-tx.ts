import { canonicalJson, type Json, type LedgerFact } from '@countersign/domain';
import type { PoolClient } from 'pg';
import type { DataSource, EntityManager, EntityTarget, ObjectLiteral, QueryRunner, Repository } from 'typeorm';
import type { Actor, SystemActor } from './actor.js';
import { inOnePiece } from './round-trip.js';
import { managerOn } from './row-mapping.js';
import { statement } from './statement.js';

/**
 * Proof that a tenant's transaction is open. Only `Tenancy` makes one, so no query can forget its tenant, and it is dead
 * when the transaction has ended. Statements are sent at once and in order: those awaited together make one round trip.
 */
export class TenantTx<A extends Actor | SystemActor = Actor> {
  readonly #client: PoolClient;
  readonly #source: DataSource;
  #manager: (EntityManager & { queryRunner: QueryRunner }) | null = null;
  #ended = false;

  constructor(
    client: PoolClient,
    source: DataSource,
    readonly actor: A,
    /** Whose rows these are: the actor's own organisation, or the force that is inspected. */
    readonly tenantId: string,
  ) {
    this.#client = client;
    this.#source = source;
  }

  async query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    this.#mustBeOpen();
    inOnePiece(this.#client);
    const { rows } = await this.#client.query(statement(sql, parameters));
    return rows as Row[];
  }

  repository<Row extends ObjectLiteral>(row: EntityTarget<Row>): Repository<Row> {
    this.#mustBeOpen();
    this.#manager ??= managerOn(this.#source, this.#client);
    return this.#manager.getRepository(row);
  }

  /** Appends to the tenant's chain, all entries in one statement. Their text is written here once and never again. */
  ledger(facts: readonly LedgerFact[]): Promise<{ seq: number; hash: string }[]> {
    const bodies = facts.map((fact) => canonicalJson({ ...fact }));
    return this.query('select seq, hash from app.append_ledger($1)', [bodies]);
  }

  /** Asks the worker for something, once this transaction has committed. */
  async addJob(task: string, payload: Readonly<Record<string, Json>> = {}): Promise<void> {
    const job = JSON.stringify({ ...payload, tenantId: this.tenantId });
    await this.query('select app.add_job($1, $2)', [task, job]);
  }

  /** @internal For `Tenancy`, when the transaction has ended. */
  end(): void {
    this.#ended = true;
    void this.#manager?.queryRunner.release();
  }

  #mustBeOpen(): void {
    if (this.#ended) throw new Error('This tenant transaction has ended.');
  }
}
