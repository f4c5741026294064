import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { migrate } from '../src/migrate.js';
import { aDatabaseOfItsOwn, migrateUpTo } from './database-of-its-own.js';
import { connected, urls } from './houses.js';

let owner: string;

beforeAll(async () => {
  owner = (await aDatabaseOfItsOwn())(urls.owner());
  await migrateUpTo(owner, '0015');
});

const tenants = [randomUUID(), randomUUID()];
const [person, agreement] = [randomUUID(), randomUUID()];
const hash = 'a'.repeat(64);

const plant = async (database: Client, tenant: string) => {
  await database.query(`select set_config('app.tenant_id', $1, false)`, [tenant]);
  await database.query(`insert into app.organisation values ($1, 'force', $2, $2, false, '')`, [
    tenant,
    tenant.slice(0, 8),
  ]);
  await database.query(`insert into app.person (tenant_id, person_id, subject, name) values ($1, $2, 'lee', 'Lee')`, [
    tenant,
    person,
  ]);
  await database.query(
    `insert into app.agreement values ($1, $2, 'microsoft-365', 'microsoft', 'Terms', '["Us", "A caterer"]', '2020-01-01', null,
                                       'a.pdf', 'application/pdf', 2, $3, $4, now(), 1)`,
    [tenant, agreement, hash, person],
  );
  for (const clause of ['dpa2018.s59.6.a', 'dpa2018.s59.7', 'ukgdpr.28.3.c'])
    await database.query(
      `insert into app.clause_mapping values ($1, $2, $3, 'met', 'as the GDPR says', '1', $4, now(), 2)`,
      [tenant, agreement, clause, person],
    );
  const facts = { assessment: null, agreements: [{ agreementId: agreement, metClauses: ['dpa2018.s59.7'] }] };
  await database.query(`insert into app.position values ($1, 'microsoft-365', $2, now())`, [
    tenant,
    { ...facts, requests: [], openings: [] },
  ]);
};

test('a verdict for two regimes is kept for each, for every tenant, and counts for none until it is said again', async () => {
  const database = await connected(owner);
  try {
    for (const tenant of tenants) await plant(database, tenant);
    await migrate(owner);
    for (const tenant of tenants) {
      await database.query(`select set_config('app.tenant_id', $1, false)`, [tenant]);
      const of = 'from app.clause_mapping where tenant_id = $1 order by limb_id';
      const kept = await database.query(`select limb_id, quotation, version, carried_over ${of}`, [tenant]);
      const row = { quotation: 'as the GDPR says', version: 2, carried_over: true };
      expect(kept.rows).toEqual(
        ['dpa2018.s59.6.a', 'dpa2018.s59.7', 'ukgdpr.28.3.a', 'ukgdpr.28.3.c'].map((limb_id) => ({ limb_id, ...row })),
      );
      const position = await database.query(
        `select facts -> 'agreements' as held from app.position where tenant_id = $1`,
        [tenant],
      );
      expect(position.rows).toEqual([{ held: [{ agreementId: agreement, binding: 'nothing', metLimbs: [] }] }]);
    }
    const forced = await database.query(
      `select count(*)::int as open from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname = 'app' and c.relkind = 'r' and not c.relforcerowsecurity`,
    );
    expect(forced.rows).toEqual([{ open: 0 }]);
  } finally {
    await database.end();
  }
});
