import { readFile } from 'node:fs/promises';
import type { Client } from 'pg';
import { inADatabaseOfItsOwn } from './database-of-its-own.js';
import { aPersonOf, connected, urls, type House } from './houses.js';
import { plant } from './planting.js';

inADatabaseOfItsOwn();

let owner: Client;
beforeAll(async () => {
  owner = await connected(urls.owner());
});
afterAll(() => owner.end());

/** An entry of the ledger as a release before wrote it. */
const entered = `
  insert into app.ledger_entry (tenant_id, seq, act, subject_kind, subject_id, by_person, at, body, hash)
  select $1, $2, $3, $4, $5, $6, ($7 || 'T09:00:00Z')::timestamptz,
         jsonb_build_object('act', $3::text, 'subjectKind', $4::text, 'subjectId', $5::text, 'by', $6::uuid,
                            'at', $7 || 'T09:00:00.000Z')::text, repeat('0', 64)`;

/** What the migration does to the rows of before, from its own text. */
const filling = async (): Promise<string> => {
  const sql = await readFile(new URL('../migrations/0015_gates_and_decisions.sql', import.meta.url), 'utf8');
  const [from, to] = ['alter table app.ledger_entry no force', 'alter table app.ledger_entry force'];
  return sql.slice(sql.indexOf(from), sql.indexOf(';', sql.indexOf(to)) + 1);
};

test('whoever confirmed a departure or agreed to an override before is known from the ledger, whatever it became', async () => {
  const { force, assessmentId } = await plant();
  const second = await aPersonOf(force.tenantId, 'force');
  await owner.query('begin');
  try {
    await owner.query('alter table app.ledger_entry no force row level security');
    for (const [place, [act, kind, subject, by]] of [
      ['confirm-departure', 'assessment-item', `${assessmentId}/risks.copies`, second],
      ['confirm-override', 'assessment', assessmentId, second],
      ['depart-from-level', 'assessment-item', `${assessmentId}/risks.copies`, force],
    ].entries() as Iterable<[number, [string, string, string, House]]>)
      await owner.query(entered, [
        force.tenantId,
        1_000 + place,
        act,
        kind,
        subject,
        by.personId,
        `2026-01-0${place + 1}`,
      ]);
    await owner.query('alter table app.assessment_second_person no force row level security');
    await owner.query('alter table app.assessment_second_person disable trigger append_only');
    await owner.query('delete from app.assessment_second_person');
    await owner.query(await filling());
    const { rows } = await owner.query(
      `select person_id as id, first_at::date::text as day from app.assessment_second_person where assessment_id = $1`,
      [assessmentId],
    );
    expect(rows).toEqual([{ id: second.personId, day: '2026-01-01' }]);
  } finally {
    await owner.query('rollback');
  }
});
