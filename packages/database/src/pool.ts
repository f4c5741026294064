import pg from 'pg';

const { builtins } = pg.types;
const toDate = pg.types.getTypeParser(builtins.TIMESTAMPTZ) as (text: string) => Date;

/** Rows speak as the domain does: instants as ISO 8601 with milliseconds, days as YYYY-MM-DD, big integers as numbers. */
const parsers = new Map<number, (text: string) => unknown>([
  [builtins.TIMESTAMPTZ, (text) => toDate(text).toISOString()],
  [builtins.DATE, (text) => text],
  [builtins.INT8, Number],
]);

const types: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    parsers.get(oid) ??
    (pg.types.getTypeParser(oid, format === 'binary' ? 'binary' : 'text') as (text: string) => unknown),
};

export interface PoolOptions {
  readonly url: string;
  readonly connections: number;
  readonly name: string;
}

/**
 * Connections that send without waiting for the answer before: several statements make one round trip. One that breaks
 * while idle leaves the pool by itself, and the next request opens another.
 */
export const openPool = ({ url, connections, name }: PoolOptions): pg.Pool => {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    application_name: name,
    pipeline: true,
    types,
    statement_timeout: 30_000,
    idle_in_transaction_session_timeout: 30_000,
    connectionTimeoutMillis: 30_000,
  });
  pool.on('error', () => undefined);
  return pool;
};
