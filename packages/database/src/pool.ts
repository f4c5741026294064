import { instant } from '@countersign/domain/kernel';
import pg from 'pg';

const { builtins } = pg.types;
const toDate = pg.types.getTypeParser(builtins.TIMESTAMPTZ) as (text: string) => Date;

/** Rows speak as the domain does: instants as ISO 8601 with milliseconds, days as YYYY-MM-DD, big integers as numbers. */
const parsers = new Map<number, (text: string) => unknown>([
  [builtins.TIMESTAMPTZ, (text) => instant(toDate(text))],
  [builtins.DATE, (text) => text],
  [builtins.INT8, Number],
]);

const types: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    parsers.get(oid) ??
    (pg.types.getTypeParser(oid, format === 'binary' ? 'binary' : 'text') as (text: string) => unknown),
};

/** A lost connection is told by each query that was waiting on it, and by the next one; nobody else has to hear of it. */
export const toldByItsQueries = (): void => undefined;

/** The longest that PostgreSQL works on one statement, that a connection is waited for, or that one may idle, milliseconds. */
const longestStatement = 10_000;

export interface PoolOptions {
  readonly url: string;
  readonly connections: number;
  readonly name: string;
}

/**
 * Connections that send without waiting for the answer before: several statements make one round trip. One that breaks
 * leaves the pool, idle or busy, and the next request opens another. A busy one that breaks fails what was asked of it,
 * and that alone: a client without a listener of its own for errors would end the process.
 */
export const openPool = ({ url, connections, name }: PoolOptions): pg.Pool => {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    application_name: name,
    pipeline: true,
    types,
    keepAlive: true,
    statement_timeout: longestStatement,
    idle_in_transaction_session_timeout: longestStatement,
    connectionTimeoutMillis: longestStatement,
  });
  pool.on('error', toldByItsQueries);
  pool.on('connect', (client) => client.on('error', toldByItsQueries));
  return pool;
};
