import { createHash, randomUUID } from 'node:crypto';
import { canonicalJson } from '@countersign/domain/kernel';
import type { Client } from 'pg';
import { migrate } from '../src/migrate.js';
import { aDatabaseOfItsOwn, migrateUpTo } from './database-of-its-own.js';
import { connected, urls } from './houses.js';

const [force, programme, person, author] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
const [template, release, assessment, submission] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
const [twice, closedOnce, closedTwice] = [randomUUID(), randomUUID(), randomUUID()];
const sha = (text: string): string => createHash('sha256').update(text).digest('hex');
const text = '{}';
const at = (minute: number): string => `2026-01-05T09:${String(minute).padStart(2, '0')}:00.000Z`;

type Statement = readonly [sql: string, ...parameters: unknown[]];

const asked = (request: string, minute: number): Statement => [
  `insert into app.stage_request values ($1, $2, 'm365', 'pilot', '[]', '[]', 250, false, $3, $4)`,
  ...[force, request, person, at(minute)],
];

const openedAs = (request: string, opening: string, minute: number, until: string): Statement => [
  `insert into app.stage_opening values ($1, $2, $3, 'm365', 'pilot', $7, '{}', $6, $5, $4, $8, $8)`,
  ...[force, opening, request, person, sha(text), text, until, at(minute)],
];

const closed = (opening: string, minute: number): Statement => [
  `insert into app.stage_closing values ($1, $2, 'It was closed.', $3, $4)`,
  ...[force, opening, person, at(minute)],
];

const entry = (act: string, minute: number): Statement => [
  'select app.append_ledger($1)',
  [
    canonicalJson({
      ...{
        act,
        subjectKind: 'gate',
        subjectId: 'm365/pilot',
        by: person,
        at: at(minute),
        before: null,
        after: sha(act),
      },
    }),
  ],
];

const ofProgramme: readonly Statement[] = [
  [`insert into app.organisation values ($1, 'programme', 'A programme', 'It', true, '')`, programme],
  [`insert into app.person values ($1, $2, 'author', 'Author')`, programme, author],
  [`insert into app.template values ($1, $2, 'dpia', 'm365', 'A template', $3)`, programme, template, at(0)],
  [
    `insert into app.template_release (tenant_id, release_id, template_id, kind, service_id, title, number, hash, notes,
       items, material_hash, published_by, published_at)
     values ($1, $2, $3, 'dpia', 'm365', 'A template', '1.0', $4, '', '[]', $4, $5, $6)`,
    ...[programme, release, template, sha(text), author, at(1)],
  ],
];

const [one, two] = [randomUUID(), randomUUID()];
const [first, second] = [randomUUID(), randomUUID()];
const [third, fourth] = [randomUUID(), randomUUID()];

/** A request that was opened twice at one moment, one whose second opening alone was closed, and one with both closed. */
const ofForce: readonly Statement[] = [
  [`insert into app.organisation values ($1, 'force', 'A force', 'Force', true, '')`, force],
  [`insert into app.person values ($1, $2, 'everybody', 'Everybody')`, force, person],
  [
    `insert into app.assessment values ($1, $2, 'm365', $3, $4, '1.0', $5, 'matrix', '1', 'Title', $6, $7)`,
    ...[force, assessment, programme, release, sha(text), person, at(2)],
  ],
  [
    `insert into app.assessment_submission values ($1, $2, $3, $4, $5, '{}', $6, $7)`,
    ...[force, assessment, submission, text, sha(text), person, at(3)],
  ],
  [
    `insert into app.assessment_decision (tenant_id, assessment_id, decision_id, submission_id, hash, kind, answers,
       residual_risk_accepted, conditions, review_by, certificate, certificate_hash, by_person, signed_in_at, at)
     values ($1, $2, $3, $4, $5, 'approve', '[]', true, '[]', '2027-01-01', $6, $5, $7, $8, $8)`,
    ...[force, assessment, randomUUID(), submission, sha(text), text, person, at(4)],
  ],
  asked(twice, 5),
  asked(closedOnce, 6),
  asked(closedTwice, 7),
  openedAs(twice, one, 8, '2099-01-01'),
  openedAs(twice, two, 8, '2099-01-01'),
  openedAs(closedOnce, first, 9, '2099-01-01'),
  openedAs(closedOnce, second, 10, '2099-01-01'),
  closed(second, 11),
  openedAs(closedTwice, third, 12, '2099-01-01'),
  openedAs(closedTwice, fourth, 13, '2099-01-01'),
  closed(third, 14),
  closed(fourth, 14),
  entry('open-stage', 8),
  entry('close-stage', 11),
];

const as = async <T>(client: Client, tenant: string, work: () => Promise<T>): Promise<T> => {
  await client.query(`select set_config('app.tenant_id', $1, false), set_config('app.organisation_kind', $2, false)`, [
    tenant,
    tenant === programme ? 'programme' : 'force',
  ]);
  return work();
};

const run = async (client: Client, tenant: string, statements: readonly Statement[]): Promise<void> =>
  as(client, tenant, async () => {
    for (const [sql, ...parameters] of statements) await client.query(sql, parameters);
  });

const kept = ['stage_request', 'stage_opening', 'stage_closing', 'assessment_submission', 'assessment_decision'];
const today = kept.map((table) => table.replace('assessment', 'document'));
const rowsOf = (client: Client, tables: readonly string[]): Promise<readonly number[]> =>
  as(client, force, async () => {
    const counts: number[] = [];
    for (const table of tables) {
      const { rows } = await client.query<{ count: number }>(`select count(*)::int as count from app.${table}`);
      counts.push(rows[0]?.count ?? 0);
    }
    return counts;
  });

let owner: string;
let before: readonly number[];
let client: Client;

beforeAll(async () => {
  owner = (await aDatabaseOfItsOwn())(urls.owner());
  await migrateUpTo(owner, '0012');
  client = await connected(owner);
  await run(client, programme, ofProgramme);
  await run(client, force, ofForce);
  before = await rowsOf(client, kept);
  await migrate(owner);
});
afterAll(() => client.end());

test('a filled database of the release before is brought up to date, and every row is kept', async () => {
  expect(before).toEqual([3, 6, 3, 1, 1]);
  expect(await rowsOf(client, today)).toEqual(before);
  expect(await migrate(owner)).toEqual([]);
});

test('its ledger is what it was, and verifies', async () => {
  const rows = await as(client, force, () =>
    client.query<{ seq: string; body: string; hash: string }>(
      'select seq, body, hash from app.ledger_entry order by seq',
    ),
  );
  const entries = rows.rows.map(({ seq, ...rest }) => ({ ...rest, seq: Number(seq) }));
  expect(entries).toHaveLength(2);
  let head = sha(`countersign ledger of ${force}`);
  for (const { seq, body, hash } of entries) {
    head = sha(`${head}\n${seq}\n${body}`);
    expect(hash).toBe(head);
  }
});

/** The numbers of the openings of a request that run, in the order in which they were made. */
const running = async (request: string): Promise<readonly number[]> => {
  const { rows } = await as(client, force, () =>
    client.query<{ nth: number }>(
      `select o.nth from app.stage_opening o where o.request_id = $1
          and not exists (select from app.stage_closing c where c.opening_id = o.opening_id) order by o.nth`,
      [request],
    ),
  );
  return rows.map(({ nth }) => nth);
};

const openAgain = (request: string): Promise<void> =>
  run(client, force, [
    [
      `insert into app.stage_opening (tenant_id, opening_id, request_id, service_id, stage, until_day, facts, certificate,
         certificate_hash, by_person, signed_in_at, at)
       values ($1, $2, $3, 'm365', 'pilot', '2099-01-01', '{}', $4, $5, $6, $7, $7)`,
      ...[force, randomUUID(), request, text, sha(text), person, at(30)],
    ],
  ]);

test('two openings that run are numbered; no third is let in until both are closed, and then one is', async () => {
  expect(await running(twice)).toEqual([1, 2]);
  await expect(openAgain(twice)).rejects.toMatchObject({ code: '23505' });
  await run(client, force, [closed(one, 20)]);
  await expect(openAgain(twice)).rejects.toMatchObject({ code: '23505' });
  await run(client, force, [closed(two, 20)]);
  await openAgain(twice);
  expect(await running(twice)).toEqual([3]);
  await expect(openAgain(twice)).rejects.toMatchObject({ code: '23505' });
});

test('where the second of two was closed, the first runs on; where both were, none does', async () => {
  expect(await running(closedOnce)).toEqual([1]);
  await expect(openAgain(closedOnce)).rejects.toMatchObject({ code: '23505' });
  expect(await running(closedTwice)).toEqual([]);
  await openAgain(closedTwice);
  expect(await running(closedTwice)).toEqual([3]);
});
