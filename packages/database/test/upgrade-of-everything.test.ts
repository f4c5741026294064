import { createHash } from 'node:crypto';
import { canonicalJson, type Json, type Instant } from '@countersign/domain/kernel';
import { verifyLedger } from '@countersign/domain/ledger';
import type { Client } from 'pg';
import { migrate } from '../src/migrate.js';
import { tablesOf } from './catalogue.js';
import { aDatabaseOfItsOwn, migrateUpTo } from './database-of-its-own.js';
import { connected, urls } from './houses.js';
import { plant, type Planted } from './planting.js';

/**
 * A database of a release before in which every table has rows, brought up to date: each row is there afterwards with
 * each value that it had. Superuser, since it reads and fills every tenant's rows in any order.
 */
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

type Row = Readonly<Record<string, Json>>;
type Rows = Readonly<Record<string, readonly Row[]>>;

/** What a release before called a column, by what it is called today. */
const namesBefore: Readonly<Record<string, string>> = { limb_id: 'clause_id', document_id: 'assessment_id' };
/** What a release before kept and a migration took away, with a value of it. */
const takenAway: Readonly<Record<string, Row>> = { assessment_submission: { coverage: {} } };

/** The rows of a table of before, as they stand today: of an assessment, the document and what it has of its own. */
const rowsToday = (rows: Rows, table: string): readonly Row[] => {
  if (table !== 'assessment' || !rows.document)
    return rows[table.replace(/^assessment_/, 'document_')] ?? rows[table] ?? [];
  return rows.document.map((one) => ({
    ...rows.assessment?.find((own) => own.assessment_id === one.document_id),
    ...one,
  }));
};

const rowsOf = async (client: Client, tenants: readonly string[]): Promise<Rows> => {
  const found: Record<string, readonly Row[]> = {};
  for (const table of await tablesOf(client)) {
    const { rows } = await client.query<{ row: Row }>(
      `select to_jsonb(t) as row from app.${table} t where tenant_id = any($1) order by t::text`,
      [tenants],
    );
    found[table] = rows.map(({ row }) => row);
  }
  return found;
};

const columnsOf = async (client: Client, table: string): Promise<ReadonlySet<string>> => {
  const { rows } = await client.query<{ name: string }>(
    `select column_name as name from information_schema.columns where table_schema = 'app' and table_name = $1`,
    [table],
  );
  return new Set(rows.map((one) => one.name));
};

const asBefore = (row: Row, columns: ReadonlySet<string>): Row =>
  Object.fromEntries(
    Object.entries(row).flatMap(([column, value]) => {
      const known = columns.has(column) ? column : namesBefore[column];
      return known !== undefined && columns.has(known) ? [[known, value]] : [];
    }),
  );

/** The planted rows in the tables that the release before had, as it had them: nothing of it is checked or triggered. */
const fill = async (client: Client, rows: Rows): Promise<void> => {
  await client.query(`set session_replication_role = 'replica'`);
  for (const table of await tablesOf(client)) {
    const columns = await columnsOf(client, table);
    for (const row of rowsToday(rows, table))
      await client.query(
        `insert into app.${table} overriding system value select * from jsonb_populate_record(null::app.${table}, $1)`,
        [{ ...asBefore(row, columns), ...takenAway[table] }],
      );
  }
  await client.query(`set session_replication_role = 'origin'`);
};

const nameNow = (column: string): string =>
  Object.entries(namesBefore).find(([, earlier]) => earlier === column)?.[0] ?? column;

const isKeptIn = (row: Row, table: string, after: Rows): boolean =>
  rowsToday(after, table).some((now) =>
    Object.entries(row)
      .filter(([column]) => !Object.hasOwn(takenAway[table] ?? {}, column))
      .every(([column, value]) => canonicalJson(now[column] ?? now[nameNow(column)] ?? null) === canonicalJson(value)),
  );

describe.each(['0012', '0030'])('a database that migration %s left', (last) => {
  let there: (url: string) => string;
  let planted: Planted;
  let before: Rows;
  let after: Rows;
  let client: Client;

  beforeAll(async () => {
    planted = await plant();
    const tenants = [planted.programme, planted.force, planted.regulator].map(({ tenantId }) => tenantId);
    const named = await connected(
      Object.assign(new URL(urls.superuser()), { pathname: new URL(urls.owner()).pathname }).href,
    );
    const whole = await rowsOf(named, tenants).finally(() => named.end());
    there = await aDatabaseOfItsOwn();
    await migrateUpTo(there(urls.owner()), last);
    client = await connected(there(urls.superuser()));
    await fill(client, whole);
    before = await rowsOf(client, tenants);
    await migrate(there(urls.owner()));
    after = await rowsOf(client, tenants);
  });

  afterAll(() => client.end());

  test('has rows in every table', () => {
    expect(Object.keys(before).filter((table) => before[table]?.length === 0)).toEqual([]);
  });

  test('keeps each row with every value that it had', () => {
    const lost = Object.entries(before).flatMap(([table, rows]) =>
      rows.filter((row) => !isKeptIn(row, table, after)).map((row) => ({ table, row, now: rowsToday(after, table) })),
    );
    expect(lost).toEqual([]);
  });

  test('has whole chains by the verifier that anybody runs', async () => {
    let entries = 0;
    for (const { tenantId } of [planted.programme, planted.force, planted.regulator]) {
      const { rows } = await client.query<{ seq: string; body: string; hash: string }>(
        'select seq, body, hash from app.ledger_entry where tenant_id = $1 order by seq',
        [tenantId],
      );
      const chain = rows.map(({ seq, body, hash }) => ({ seq: Number(seq), body, hash }));
      const last = chain.at(-1);
      if (last === undefined) continue;
      entries += chain.length;
      const head = { seq: last.seq, hash: last.hash };
      const exportedAt: Instant = '2026-01-05T09:00:00.000Z';
      const exported = { organisation: { id: tenantId, name: '' }, exportedAt, head };
      const verified = verifyLedger({ ...exported, entries: chain }, sha256);
      expect(verified).toMatchObject({ kind: 'whole', entries: chain.length });
    }
    expect(entries).toBeGreaterThan(0);
  });

  test('is brought up to date once', async () => {
    expect(await migrate(there(urls.owner()))).toEqual([]);
  });
});
