import { AsyncLocalStorage } from 'node:async_hooks';
import type { Pool, PoolClient, QueryConfig } from 'pg';
import { TookTooLong } from './actor.js';
import { inOneTrip, isRefusal, mustHaveCommitted } from './round-trip.js';

type Rows = readonly Readonly<Record<string, unknown>>[];
export type Entrance = Rows;

/** What a transaction begins with, in one round trip: how, who enters, and what else is asked at the door. */
export interface Opening {
  readonly begin: string;
  readonly entering: QueryConfig;
  readonly asked?: QueryConfig;
}

/** What the work came to, and what is to be recorded with the commit, in one round trip. */
export interface Closing<T> {
  readonly answer: T;
  readonly record?: QueryConfig;
}

export const readWrite = 'begin';

/**
 * The statements of a write are the same at each act and touch the rows of one thing: a plan of each is kept, where
 * PostgreSQL would plan the longest of them anew at every save. A page of a timeline is planned by its place.
 */
const keptPlans = 'set local plan_cache_mode = force_generic_plan';

export const readOnly = 'begin isolation level repeatable read, read only';

/** No connection became free in time: nothing was begun. pg tells it by its words alone. */
const asTooLong = (fault: unknown): never => {
  if (fault instanceof Error && /^timeout exceeded/.test(fault.message))
    throw new TookTooLong('No connection became free.', { cause: fault });
  throw fault;
};

/** Begins, ends and never nests transactions. */
export class Transactions {
  /** Detects nesting only. Context is always passed by hand. */
  readonly #here = new AsyncLocalStorage<{ open: boolean }>();

  /** Begins and enters in one round trip; commits unless the work threw or refused. */
  run<T>(
    pool: Pool,
    { begin, entering, asked }: Opening,
    work: (client: PoolClient, entrance: Entrance, answered: Rows) => Promise<Closing<T>>,
  ): Promise<T> {
    return this.#onClient(pool, async (client) => {
      const beginning = begin === readWrite ? [begin, keptPlans] : [begin];
      const answers = await inOneTrip(client, [...beginning, entering, ...(asked ? [asked] : [])]);
      const [entered, answered] = answers.slice(beginning.length);
      const { answer, record } = await work(client, entered?.rows ?? [], answered?.rows ?? []);
      if (isRefusal(answer)) await client.query('rollback');
      else mustHaveCommitted((await inOneTrip(client, [...(record ? [record] : []), 'commit'])).at(-1)?.command);
      return answer;
    });
  }

  /** A whole read-only transaction in one round trip: who entered, and the rows of the statement. */
  once(pool: Pool, entering: QueryConfig, ...asked: QueryConfig[]): Promise<{ entrance: Entrance; rows: unknown[] }> {
    return this.#onClient(pool, async (client) => {
      const answers = await inOneTrip(client, [readOnly, entering, ...asked, 'commit']);
      mustHaveCommitted(answers.at(-1)?.command);
      return { entrance: answers[1]?.rows ?? [], rows: answers[2]?.rows ?? [] };
    });
  }

  /** Lets a transaction of its own run while one is open here: what it commits stays, whatever comes of the other. */
  beside<T>(work: () => Promise<T>): Promise<T> {
    return this.#here.run({ open: false }, work);
  }

  async #onClient<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
    if (this.#here.getStore()?.open) throw new Error('A tenant transaction is already open here: pass its TenantTx.');
    const here = { open: true };
    const client = await pool.connect().catch(asTooLong);
    let broken = false;
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
