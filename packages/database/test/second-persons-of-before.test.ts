import { randomUUID } from 'node:crypto';
import { migrate } from '../src/migrate.js';
import { aDatabaseOfItsOwn, migrateUpTo } from './database-of-its-own.js';
import { connected, urls } from './houses.js';

const [tenant, assessment, first, second] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
const [programme, template, release] = [randomUUID(), randomUUID(), randomUUID()];
const hash = '0'.repeat(64);

/** A release, a force of two people, and what it made of the release. */
const planted: readonly (readonly [sql: string, ...parameters: string[]])[] = [
  [`insert into app.organisation values ($1, 'programme', 'A programme', 'It', true, '')`, programme],
  [`insert into app.organisation values ($1, 'force', 'A force', 'It', true, '')`, tenant],
  [`insert into app.person values ($1, $2, 'first', 'First')`, programme, first],
  [`insert into app.person values ($1, $2, 'first', 'First'), ($1, $3, 'second', 'Second')`, tenant, first, second],
  [`insert into app.template values ($1, $2, 'dpia', 'm365', 'A template', now())`, programme, template],
  [
    `insert into app.template_release (tenant_id, release_id, template_id, kind, service_id, title, number, hash, notes,
       items, material_hash, published_by, published_at)
     values ($1, $2, $3, 'dpia', 'm365', 'A template', '1.0', $4, '', '[]', $4, $5, now())`,
    ...[programme, release, template, hash, first],
  ],
  [
    `insert into app.assessment values ($1, $2, 'm365', $3, $4, '1.0', $5, 'ico', '1', 'Title', $6, now())`,
    ...[tenant, assessment, programme, release, hash, first],
  ],
];

/** An entry of the ledger as a release before wrote it. */
const entered = `
  insert into app.ledger_entry (tenant_id, seq, act, subject_kind, subject_id, by_person, at, body, hash)
  select $1, $2, $3, $4, $5, $6, ($7 || 'T09:00:00Z')::timestamptz,
         jsonb_build_object('act', $3::text, 'subjectKind', $4::text, 'subjectId', $5::text, 'by', $6::uuid,
                            'at', $7 || 'T09:00:00.000Z')::text, repeat('0', 64)`;

const entries = [
  ['confirm-departure', 'assessment-item', `${assessment}/risks.copies`, second],
  ['confirm-override', 'assessment', assessment, second],
  ['depart-from-level', 'assessment-item', `${assessment}/risks.copies`, first],
] as const;

test('whoever confirmed a departure or agreed to an override before is known from the ledger, whatever it became', async () => {
  const there = await aDatabaseOfItsOwn();
  await migrateUpTo(there(urls.owner()), '0014');
  const database = await connected(there(urls.superuser()));
  try {
    for (const [sql, ...parameters] of planted) await database.query(sql, parameters);
    for (const [place, [act, kind, subject, by]] of entries.entries())
      await database.query(entered, [tenant, place + 1, act, kind, subject, by, `2026-01-0${place + 1}`]);
    await migrate(there(urls.owner()));
    const { rows } = await database.query(
      `select person_id as id, first_at::date::text as day from app.document_second_person where document_id = $1`,
      [assessment],
    );
    expect(rows).toEqual([{ id: second, day: '2026-01-01' }]);
  } finally {
    await database.end();
  }
});
