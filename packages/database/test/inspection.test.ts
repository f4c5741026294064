import type { Tenancy } from '../src/index.js';
import { NotAllowed } from '../src/index.js';
import { AssessmentAnswerRow, InspectionReadRow, LedgerEntryRow } from '../src/rows/index.js';
import { aHouse, tenancyForTest, write } from './houses.js';
import { plant, type Planted } from './planting.js';

let tenancy: Tenancy;
let planted: Planted;
beforeAll(async () => {
  tenancy = await tenancyForTest();
  planted = await plant();
});
afterAll(() => tenancy.close());

const subject = () => ({
  inspectionId: planted.inspectionId,
  subjectKind: 'assessment',
  subjectId: planted.assessmentId,
});

test('an inspector reads inside the force, and the force sees what was read', async () => {
  const { force, regulator, assessmentId } = planted;
  const answers = await tenancy.inspect(regulator.session, subject(), (tx) =>
    tx.repository(AssessmentAnswerRow).findBy({ tenantId: tx.tenantId, assessmentId }),
  );
  expect(answers).toMatchObject({ ok: true, value: [{ tenantId: force.tenantId, itemId: 'purpose' }] });

  const readings = await tenancy.read(force.session, 'read-inspections', (tx) =>
    tx.repository(InspectionReadRow).findBy({ subjectId: assessmentId }),
  );
  expect(readings).toMatchObject([{ byPerson: regulator.personId, forceTenantId: force.tenantId }]);

  const entries = await tenancy.read(regulator.session, 'export-ledger', (tx) =>
    tx.repository(LedgerEntryRow).findBy({ tenantId: tx.tenantId }),
  );
  expect(entries).toMatchObject([{ act: 'inspect-force', subjectId: assessmentId, byPerson: regulator.personId }]);
});

test('within it there is one force and no other, and nothing national', async () => {
  const other = await plant();
  const seen = await tenancy.inspect(planted.regulator.session, subject(), (tx) =>
    tx.query<{ tenant_id: string }>(
      `select tenant_id from app.assessment union select tenant_id from app.position union select tenant_id from app.person`,
    ),
  );
  expect(seen).toEqual({ ok: true, value: [{ tenant_id: planted.force.tenantId }] });
  expect(other.force.tenantId).not.toBe(planted.force.tenantId);
});

test('nothing can be changed within it', async () => {
  const attempt = (sql: string) => tenancy.inspect(planted.regulator.session, subject(), (tx) => tx.query(sql));
  await expect(attempt(`update app.assessment set title = 'Mine'`)).rejects.toMatchObject({ code: '25006' });
  await expect(attempt('create temporary table kept (x int)')).rejects.toMatchObject({ code: '25006' });
  await expect(attempt(`select app.append_ledger('{}')`)).rejects.toMatchObject({ code: '42501' });
});

test('without an open inspection there is no way in, and no trace of one', async () => {
  const [other, force] = [await aHouse('regulator'), await aHouse()];
  const refused = { ok: false, refusal: { kind: 'no-open-inspection' } };
  const reached = () => Promise.reject(new Error('reached'));
  expect(await tenancy.inspect(other.session, subject(), reached)).toEqual(refused);
  expect(await tenancy.inspect(planted.regulator.session, { ...subject(), inspectionId: 'x' }, reached)).toEqual(
    refused,
  );
  await expect(tenancy.inspect(force.session, subject(), reached)).rejects.toThrow(NotAllowed);
  const entries = await tenancy.read(other.session, 'export-ledger', (tx) =>
    tx.repository(LedgerEntryRow).findBy({ tenantId: tx.tenantId }),
  );
  expect(entries).toEqual([]);
});

test('a closed inspection stays closed, and says for ever what it was for', async () => {
  const own = await plant();
  const asRegulator = (sql: string) => write(tenancy, own.regulator.session, 'open-inspection', (tx) => tx.query(sql));
  await expect(asRegulator(`update app.inspection set purpose = 'Another'`)).rejects.toMatchObject({ code: '42501' });
  await asRegulator('update app.inspection set closed_at = opened_at');
  expect(
    await tenancy.inspect(own.regulator.session, { ...subject(), inspectionId: own.inspectionId }, async () => 1),
  ).toEqual({ ok: false, refusal: { kind: 'no-open-inspection' } });
  await expect(asRegulator('update app.inspection set closed_at = null')).rejects.toMatchObject({ code: '23001' });
});
