import { readFile } from 'node:fs/promises';
import type { Client } from 'pg';
import type { Tenancy } from '../src/index.js';
import { aPersonOf, connected, tenancyForTest, urls } from './houses.js';
import { plant } from './planting.js';

let owner: Client;
let tenancy: Tenancy;
beforeAll(async () => {
  [owner, tenancy] = [await connected(urls.owner()), await tenancyForTest()];
});
afterAll(() => Promise.all([owner.end(), tenancy.close()]));

/** What the migration does to the rows of before, from its own text. */
const filling = async (): Promise<string> => {
  const sql = await readFile(new URL('../migrations/0015_gates_and_decisions.sql', import.meta.url), 'utf8');
  const [from, to] = ['alter table app.ledger_entry no force', 'alter table app.ledger_entry force'];
  return sql.slice(sql.indexOf(from), sql.indexOf(';', sql.indexOf(to)) + 1);
};

test('whoever confirmed a departure or agreed to an override before is known from the ledger, whatever it became', async () => {
  const { force, assessmentId } = await plant(tenancy);
  const second = await aPersonOf(tenancy, force.tenantId, 'force');
  await tenancy.asSystem(force.tenantId, (tx) =>
    tx.ledger(
      [
        ['confirm-departure', 'assessment-item', `${assessmentId}/risks.copies`],
        ['confirm-override', 'assessment', assessmentId],
        ['depart-from-level', 'assessment-item', `${assessmentId}/risks.copies`],
      ].map(([act = '', subjectKind = '', subjectId = ''], place) => ({
        ...{ act, subjectKind, subjectId, before: null, after: null },
        ...{ by: place < 2 ? second.personId : force.personId, at: `2026-01-0${place + 1}T09:00:00.000Z` },
      })),
    ),
  );
  await owner.query('begin');
  try {
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
