import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import type { Tenancy } from '../src/index.js';
import { national, published, shownToTheInspected, tablesOf } from './catalogue.js';
import { aHouse, connected, tenancyForTest, urls, type House } from './houses.js';
import { plant, type Planted } from './planting.js';

type Row = Readonly<Record<string, unknown>>;

let tenancy: Tenancy;
let clients: Readonly<Record<'owner' | 'app' | 'reader', Client>>;
let planted: Planted;
let stranger: House;
let tables: string[];

beforeAll(async () => {
  tenancy = await tenancyForTest();
  const [owner, app, reader] = [
    await connected(urls.owner()),
    await connected(urls.app()),
    await connected(urls.reader()),
  ];
  clients = { owner, app, reader };
  planted = await plant();
  stranger = await aHouse();
  tables = await tablesOf(owner);
});
afterAll(async () => {
  await tenancy.close();
  for (const client of Object.values(clients)) await client.end();
});

const settings = `select set_config('app.tenant_id', $1, true), set_config('app.organisation_kind', $2, true),
  set_config('app.person_id', '', true)`;

/** In a transaction of that tenant that is always taken back: the rows, or the code of the fault. */
const as = async (client: Client, house: House | null, kind: string, sql: string, values: unknown[] = []) => {
  await client.query('begin');
  try {
    await client.query(settings, [house?.tenantId ?? '', kind]);
    return await client.query(sql, values).then(
      (answer) => ({ count: answer.rowCount ?? 0, rows: answer.rows as Row[], code: null, constraint: null }),
      (fault: { code: string; constraint?: string }) => ({
        ...{ count: 0, rows: [] as Row[], code: fault.code, constraint: fault.constraint ?? null },
      }),
    );
  } finally {
    await client.query('rollback');
  }
};

const ownersOf = (table: string): House => {
  const ofProgramme = [
    'component',
    'processor',
    'service',
    'template',
    'template_item',
    'template_item_before',
    'template_release',
  ];
  if (ofProgramme.includes(table)) return planted.programme;
  return shownToTheInspected.includes(table) ? planted.regulator : planted.force;
};

const rowsOf = async (table: string): Promise<Row[]> => {
  const house = ownersOf(table);
  const { rows } = await as(
    clients.owner,
    house,
    '',
    `select to_jsonb(t) as row from app.${table} t where tenant_id = $1 order by t::text`,
    [house.tenantId],
  );
  return rows.map(({ row }) => row as Row);
};

const insertSql = (table: string) =>
  `insert into app.${table} overriding user value select * from jsonb_populate_record(null::app.${table}, $1)`;

test('every table has something to protect', async () => {
  const empty = [];
  for (const table of tables) if ((await rowsOf(table)).length === 0) empty.push(table);
  expect(empty).toEqual([]);
});

describe.each(['owner', 'app', 'reader'] as const)('as the role %s', (role) => {
  test('without a tenant nothing is visible', async () => {
    for (const table of tables) {
      const seen = await as(clients[role], null, '', `select 1 from app.${table}`);
      expect({ table, count: seen.count, code: seen.code }).toEqual({ table, count: 0, code: null });
    }
  });

  test('a force sees no row of another, but what is published', async () => {
    for (const table of tables) {
      const owner = ownersOf(table).tenantId;
      const seen = await as(clients[role], stranger, 'force', `select 1 from app.${table} where tenant_id = $1`, [
        owner,
      ]);
      expect({ table, seen: seen.count > 0 }).toEqual({ table, seen: published.includes(table) });
    }
  });

  test('a condition that fails on the rows of another is never put to them', async () => {
    for (const table of tables.filter((name) => !published.includes(name))) {
      const trap = `select 1 from app.${table} where 1 / (case when tenant_id = $1 then 0 else 1 end) = 1`;
      const { code } = await as(clients[role], stranger, 'force', trap, [ownersOf(table).tenantId]);
      expect({ table, code }).toEqual({ table, code: null });
    }
  });

  test('programme and regulator see the national projection, and nothing else', async () => {
    for (const kind of ['programme', 'regulator'] as const) {
      const other = await aHouse(kind);
      for (const table of tables.filter((name) => !published.includes(name))) {
        const seen = await as(clients[role], other, kind, `select 1 from app.${table} where tenant_id = $1`, [
          ownersOf(table).tenantId,
        ]);
        expect({ kind, table, seen: seen.count > 0 }).toEqual({ kind, table, seen: national.includes(table) });
      }
    }
  });

  test('a force sees who inspected it, and by which purpose', async () => {
    for (const table of shownToTheInspected) {
      const mine = await as(clients[role], planted.force, 'force', `select 1 from app.${table}`);
      expect({ table, count: mine.count }).toEqual({ table, count: 1 });
    }
  });

  test('nobody inserts a row of another', async () => {
    for (const table of tables) {
      const [row] = await rowsOf(table);
      for (const attempt of [row, { ...row, ...fresh(row ?? {}, new Set(['tenant_id'])) }]) {
        const { code } = await as(clients[role], stranger, 'force', insertSql(table), [JSON.stringify(attempt)]);
        expect({ table, code }).toEqual({ table, code: '42501' });
      }
    }
  });

  test('nobody changes or removes a row of another', async () => {
    for (const table of tables) {
      const before = await rowsOf(table);
      for (const kind of ['force', 'programme', 'regulator']) {
        for (const sql of await changesOf(role, table)) {
          const { count } = await as(clients[role], stranger, kind, sql, [ownersOf(table).tenantId]);
          expect({ table, sql, count }).toEqual({ table, sql, count: 0 });
        }
      }
      expect(await rowsOf(table)).toEqual(before);
    }
  });
});

/** For the owner every column, for the others each that they may update. */
const changesOf = async (role: string, table: string): Promise<string[]> => {
  const { rows } = await clients.owner.query<{ name: string }>(
    `select quote_ident(attname) as name from pg_attribute where attrelid = $1::regclass and attnum > 0
      and not attisdropped and has_column_privilege($2, attrelid, attnum, 'update')`,
    [`app.${table}`, `countersign_${role}`],
  );
  return [
    `delete from app.${table} where tenant_id = $1`,
    `update app.${table} set tenant_id = tenant_id where tenant_id = $1`,
    ...rows.map(({ name }) => `update app.${table} set ${name} = ${name} where tenant_id = $1`),
  ];
};

const looksLikeAnId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The same row with every id replaced, but for the given columns. */
const fresh = (row: Row, kept: ReadonlySet<string>): Row =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      !kept.has(name) && typeof value === 'string' && looksLikeAnId.test(value) ? randomUUID() : value,
    ]),
  );

const columnsToPublished = async (table: string): Promise<Set<string>> => {
  const { rows } = await clients.owner.query<{ name: string }>(
    `select a.attname as name from pg_constraint k join pg_class f on f.oid = k.confrelid
     join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any (k.conkey)
     where k.conrelid = $1::regclass and k.contype = 'f' and f.relname = any ($2)`,
    [`app.${table}`, published],
  );
  return new Set(['tenant_id', ...rows.map(({ name }) => name)]);
};

test('neither a key nor a reference tells whether an id exists elsewhere', async () => {
  for (const table of tables) {
    const [row] = await rowsOf(table);
    const mine: Row = { ...row, tenant_id: stranger.tenantId };
    const unknown = fresh(mine, await columnsToPublished(table));
    const tell = async (attempt: Row) => {
      const { code, constraint } = await as(clients.app, stranger, 'force', insertSql(table), [
        JSON.stringify(attempt),
      ]);
      return { table, code, constraint };
    };
    expect(await tell(mine)).toEqual(await tell(unknown));
  }
});

test('a force publishes no release and opens no inspection', async () => {
  const attempts = [
    ['template_release', planted.programme],
    ['inspection', planted.regulator],
  ] as const;
  for (const [table, house] of attempts) {
    const [row] = await rowsOf(table);
    const { code } = await as(clients.app, house, 'force', insertSql(table), [JSON.stringify(row)]);
    expect({ table, code }).toEqual({ table, code: '42501' });
  }
});
