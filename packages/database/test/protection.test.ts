import type { Client } from 'pg';
import { appendOnly, indexesNotByTenant, leakingForeignKeys, tablesOf, unprotected } from './catalogue.js';
import { inADatabaseOfItsOwn } from './database-of-its-own.js';
import { connected, urls } from './houses.js';

inADatabaseOfItsOwn();

let owner: Client;
beforeAll(async () => {
  owner = await connected(urls.owner());
});
afterAll(() => owner.end());

/** Plants something wrong, looks, and takes it back. */
const withPlanted = async <T>(sql: string, look: () => Promise<T>): Promise<T> => {
  await owner.query('begin');
  try {
    await owner.query(sql);
    return await look();
  } finally {
    await owner.query('rollback');
  }
};

const own = `tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid)`;
const planted =
  'create table app.planted (tenant_id uuid not null, thing uuid not null, primary key (tenant_id, thing));';
const enabled = 'alter table app.planted enable row level security;';
const forced = `${enabled} alter table app.planted force row level security;`;

describe('row level security', () => {
  test('holds every table to its tenant', async () => {
    expect(await unprotected(owner)).toEqual([]);
    expect((await tablesOf(owner)).length).toBeGreaterThan(25);
  });

  test.each([
    ['a table without', planted],
    ['a table that does not bind its owner', `${planted} ${enabled} create policy p on app.planted using (${own})`],
    ['a table without a policy', `${planted} ${forced}`],
    ['an open policy', `${planted} ${forced} create policy p on app.planted using (true) with check (${own})`],
    ['an open select', `${planted} ${forced} create policy p on app.planted for select using (true)`],
    ['an open insert', `${planted} ${forced} create policy p on app.planted for insert with check (true)`],
    [
      'a policy with a way round',
      `${planted} ${forced} create policy p on app.planted for insert with check (${own} or thing is null)`,
    ],
    ['one that was switched off', `alter table app.person disable row level security`],
  ])('%s is caught', async (_name, sql) => {
    expect(await withPlanted(sql, () => unprotected(owner))).toHaveLength(1);
  });

  test('a table that is protected is not accused', async () => {
    const good = `${planted} ${forced} create policy p on app.planted using (${own}) with check (${own})`;
    expect(await withPlanted(good, () => unprotected(owner))).toEqual([]);
  });
});

describe('the tenant comes first', () => {
  test('in every key and index, but for the two ways in that cross tenants by design', async () => {
    expect(await indexesNotByTenant(owner)).toEqual([
      'app.inspection_of_force',
      'app.inspection_read_of_force',
      'app.ledger_entry_national',
    ]);
  });

  test('an index that begins elsewhere is caught', async () => {
    const found = await withPlanted('create unique index planted on app.person (subject)', () =>
      indexesNotByTenant(owner),
    );
    expect(found).toContain('app.planted');
  });

  test('in every foreign key', async () => {
    expect(await leakingForeignKeys(owner)).toEqual([]);
  });

  test('a foreign key that would tell of a row elsewhere is caught', async () => {
    const sql = `${planted} alter table app.person add unique (person_id);
      alter table app.planted add constraint telling foreign key (thing) references app.person (person_id)`;
    expect(await withPlanted(sql, () => leakingForeignKeys(owner))).toEqual(['telling']);
  });
});

describe('the working roles', () => {
  const one = async <T>(sql: string): Promise<T> => (await owner.query(sql)).rows as T;

  test('cannot step past a policy, and own nothing', async () => {
    expect(
      await one(`select rolname, rolsuper, rolbypassrls, rolcreatedb, rolcreaterole,
        (select count(*)::int from pg_class where relowner = r.oid) as owns
        from pg_roles r where rolname in ('countersign_app', 'countersign_reader', 'countersign_worker') order by 1`),
    ).toEqual(
      ['countersign_app', 'countersign_reader', 'countersign_worker'].map((rolname) => ({
        ...{ rolname, rolsuper: false, rolbypassrls: false, rolcreatedb: false, rolcreaterole: false, owns: 0 },
      })),
    );
  });

  test('cannot make anything in the schema, nor empty, delete from or hook onto a table', async () => {
    expect(
      await one(`select c.relname, r.rolname from pg_class c, pg_roles r
        where c.relnamespace = 'app'::regnamespace and c.relkind = 'r'
          and r.rolname in ('countersign_app', 'countersign_reader', 'countersign_worker')
          and (has_table_privilege(r.oid, c.oid, 'delete, truncate, references, trigger')
               or has_schema_privilege(r.oid, 'app', 'create'))`),
    ).toEqual([]);
  });

  test('cannot move a row: no column of a key can be updated', async () => {
    expect(
      await one(`select c.relname, a.attname from pg_index x join pg_class c on c.oid = x.indrelid
        join pg_attribute a on a.attrelid = c.oid and a.attnum = any (x.indkey)
        where c.relnamespace = 'app'::regnamespace and x.indisprimary
          and has_column_privilege('countersign_app', c.oid, a.attnum, 'update')`),
    ).toEqual([]);
  });

  test('the reader reads', async () => {
    expect(
      await one(`select c.relname from pg_class c where c.relnamespace = 'app'::regnamespace and c.relkind = 'r'
          and (has_any_column_privilege('countersign_reader', c.oid, 'insert, update')
               or not has_table_privilege('countersign_reader', c.oid, 'select'))`),
    ).toEqual([]);
  });

  test('the worker reads what its tasks need, writes to no table, and enters as nobody but the system', async () => {
    expect(
      await one(`select c.relname, has_any_column_privilege('countersign_worker', c.oid, 'insert, update') as writes
        from pg_class c where c.relnamespace = 'app'::regnamespace and c.relkind = 'r'
          and has_any_column_privilege('countersign_worker', c.oid, 'select, insert, update') order by 1`),
    ).toEqual(
      ['inspection', 'inspection_read', 'ledger_entry', 'organisation', 'person'].map((relname) => ({
        ...{ relname, writes: false },
      })),
    );
    expect(
      await one(`select p.proname, r.rolname from pg_proc p, pg_roles r
        where p.pronamespace = 'app'::regnamespace and p.proname ~ '^enter' and r.rolname ~ '^countersign_(app|worker)$'
          and has_function_privilege(r.oid, p.oid, 'execute') order by 1, 2`),
    ).toEqual([
      { proname: 'enter', rolname: 'countersign_app' },
      { proname: 'enter_as_system', rolname: 'countersign_worker' },
    ]);
  });

  test('only the ledger and the outbox act with more rights than their caller, and nothing is for everybody', async () => {
    expect(
      await one(
        `select proname, proconfig from pg_proc where pronamespace = 'app'::regnamespace and prosecdef order by 1`,
      ),
    ).toEqual(
      ['add_job', 'append_ledger'].map((proname) => ({ proname, proconfig: ['search_path=pg_catalog, pg_temp'] })),
    );
    expect(
      await one(`select proname from pg_proc p, aclexplode(coalesce(proacl, acldefault('f', proowner))) g
        where pronamespace = 'app'::regnamespace and g.grantee = 0`),
    ).toEqual([]);
  });

  test('every view looks with the rights of whoever asks', async () => {
    const careless = `select c.relname from pg_class c where c.relnamespace = 'app'::regnamespace and c.relkind in ('v', 'm')
      and not coalesce(c.reloptions @> '{security_invoker=true}', false)`;
    expect(await one(careless)).toEqual([]);
    expect(await withPlanted('create view app.planted as select * from app.person', () => one(careless))).toHaveLength(
      1,
    );
  });
});

describe('append-only', () => {
  test('is what these tables are, and no other', async () => {
    const { rows } = await owner.query<{ name: string }>(
      `select c.relname as name from pg_trigger t join pg_class c on c.oid = t.tgrelid
       where c.relnamespace = 'app'::regnamespace and t.tgname = 'append_only' and t.tgenabled = 'O'
         and pg_get_triggerdef(t.oid) like '%BEFORE DELETE OR UPDATE OR TRUNCATE%FOR EACH STATEMENT%' order by 1`,
    );
    expect(rows.map(({ name }) => name)).toEqual(appendOnly);
  });

  test.each(appendOnly)('%s refuses change by the owner and by the application', async (table) => {
    const { rows } = await owner.query<{ has: boolean }>(
      `select has_any_column_privilege('countersign_app', $1::regclass, 'update') as has`,
      [`app.${table}`],
    );
    expect(rows).toEqual([{ has: false }]);
    const changes = [`update app.${table} set tenant_id = tenant_id`, `delete from app.${table}`];
    for (const sql of changes) await expect(owner.query(sql)).rejects.toMatchObject({ code: '23001' });
    const emptying = `truncate app.${table}`;
    const refusedByTriggerOrReference = expect.stringMatching(/^(23001|0A000)$/);
    await expect(owner.query(emptying)).rejects.toMatchObject({ code: refusedByTriggerOrReference });
    const app = await connected(urls.app());
    for (const sql of [...changes, emptying]) await expect(app.query(sql)).rejects.toMatchObject({ code: '42501' });
    await app.end();
  });
});
