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
    parsers.get(oid) ?? (format === 'binary' ? pg.types.getTypeParser(oid, 'binary') : pg.types.getTypeParser(oid)),
};

export interface PoolOptions {
  readonly url: string;
  readonly connections: number;
  readonly name: string;
}

/** Connections that send without waiting for the answer before: several statements make one round trip. */
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
  // A connection that breaks while idle leaves the pool by itself, and the next request opens another.
  pool.on('error', () => undefined);
  return pool;
};
