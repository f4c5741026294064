import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Client } from 'pg';
import { Column, DataSource, Entity, PrimaryColumn } from 'typeorm';
import { dumpSchema } from '../src/dump-schema.js';
import { migrate } from '../src/migrate.js';
import * as rows from '../src/rows/index.js';
import { isSafeServer } from '../src/server-version.js';
import { inADatabaseOfItsOwn } from './database-of-its-own.js';
import { connected, urls } from './houses.js';

inADatabaseOfItsOwn();

let owner: Client;
beforeAll(async () => {
  owner = await connected(urls.owner());
});
afterAll(() => owner.end());

describe('a folder of migrations', () => {
  const schema = `probe_${randomBytes(6).toString('hex')}`;
  let folder: string;
  const file = (number: string) => `${number}_${schema}.sql`;
  const write = (number: string, sql: string) => writeFile(path.join(folder, file(number)), sql);
  const run = () => migrate(urls.owner(), pathToFileURL(`${folder}/`));

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'countersign-migrations-'));
    await write('9002', `create table ${schema}.thing (id int)`);
    await write('9001', `create schema ${schema}`);
  });
  afterAll(async () => {
    await owner.query(`drop schema ${schema} cascade`);
    await owner.query('delete from public.migration where name like $1', [`%${schema}%`]);
    await rm(folder, { recursive: true });
  });

  test('is applied in order and once, by two at the same time as by one', async () => {
    const [one, two] = await Promise.all([run(), run()]);
    expect([...one, ...two]).toEqual([file('9001'), file('9002')]);
    expect(await run()).toEqual([]);
  });

  test('is refused where an applied file was changed', async () => {
    await write('9002', `create table ${schema}.thing (id bigint)`);
    await write('9003', `create table ${schema}.other (id int)`);
    await expect(run()).rejects.toThrow(/9002.* was changed after it was applied/);
    expect((await owner.query('select to_regclass($1) as other', [`${schema}.other`])).rows).toEqual([{ other: null }]);
    await write('9002', `create table ${schema}.thing (id int)`);
  });

  test('leaves nothing of a file that fails', async () => {
    await write('9003', `create table ${schema}.other (id int); select 1 / 0`);
    await expect(run()).rejects.toThrow(/9003.* could not be applied: division by zero/);
    expect((await owner.query('select to_regclass($1) as other', [`${schema}.other`])).rows).toEqual([{ other: null }]);
  });
});

test('every migration of ours is applied', async () => {
  expect(await migrate(urls.owner())).toEqual([]);
});

test.each([
  [150013, false],
  [150014, true],
  [140022, false],
  [160009, false],
  [170006, true],
  [180000, true],
])('a server of version %i is safe: %p', (version, safe) => {
  expect(isSafeServer(version)).toBe(safe);
});

@Entity({ schema: 'app', name: 'ledger_head' })
class PlantedRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @Column('integer', { name: 'seq' }) seq: number;
}

describe('rows and tables', () => {
  const difference = async (entities: readonly (new () => object)[]) => {
    const source = await new DataSource({
      ...{ type: 'postgres', url: urls.owner(), entities: [...entities] },
      ...{ synchronize: false, installExtensions: false },
    }).initialize();
    try {
      const { upQueries } = await source.driver.createSchemaBuilder().log();
      return upQueries.map(({ query }) => query).filter((query) => !/DROP (CONSTRAINT|INDEX)/.test(query));
    } finally {
      await source.destroy();
    }
  };

  test('are the same', async () => {
    expect(await difference(Object.values(rows))).toEqual([]);
    const tables = await owner.query(
      `select count(*)::int as count from pg_class where relnamespace = 'app'::regnamespace and relkind = 'r'`,
    );
    expect(tables.rows).toEqual([{ count: Object.keys(rows).length }]);
  });

  test('a column of another type, and one that is missing, are seen', async () => {
    const changes = (await difference([PlantedRow])).join();
    expect(changes).toContain('"seq" integer');
    expect(changes).toContain('DROP COLUMN "hash"');
  });
});

test('docs/schema.sql is the migrated database', async () => {
  const kept = await readFile(new URL('../../../docs/schema.sql', import.meta.url), 'utf8');
  expect(await dumpSchema(owner)).toBe(kept);
});

test('a column more is seen in the dump', async () => {
  await owner.query('begin');
  await owner.query('alter table app.person add column planted text');
  const dumped = await dumpSchema(owner);
  await owner.query('rollback');
  expect(dumped).toContain('  planted text');
});
