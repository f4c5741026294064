import { AsyncResource } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { Inspecting, Session, Tenancy, TenantTx } from '../src/index.js';
import { NotAllowed } from '../src/index.js';
import { DocumentAnswerRow, InspectionReadRow, LedgerEntryRow } from '../src/rows/index.js';
import { aHouse, aPersonOf, asOwner, connected, tenancyForTest, urls, write } from './houses.js';
import { plant, type Planted } from './planting.js';

/** A reading of a subject that is there. */
const reading = <T>(read: (tx: TenantTx) => Promise<T>): Inspecting<T> => ({ isThere: async () => true, read });

/** Until somebody of this database waits for a lock of this kind. */
const waitingForLock = async (): Promise<void> => {
  const watcher = await connected(urls.owner());
  try {
    for (;;) {
      const { rowCount } = await watcher.query(`select from pg_locks where locktype = 'advisory' and not granted`);
      if (rowCount !== null && rowCount > 0) return;
    }
  } finally {
    await watcher.end();
  }
};

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
  const answers = await tenancy.inspect(
    regulator.session,
    subject(),
    reading((tx) => tx.repository(DocumentAnswerRow).findBy({ tenantId: tx.tenantId, documentId: assessmentId })),
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
  const seen = await tenancy.inspect(
    planted.regulator.session,
    subject(),
    reading((tx) =>
      tx.query<{ tenant_id: string }>(
        `select tenant_id from app.document union select tenant_id from app.position union select tenant_id from app.person`,
      ),
    ),
  );
  expect(seen).toEqual({ ok: true, value: [{ tenant_id: planted.force.tenantId }] });
  expect(other.force.tenantId).not.toBe(planted.force.tenantId);
});

test('nothing can be changed within it', async () => {
  const attempt = (sql: string) =>
    tenancy.inspect(
      planted.regulator.session,
      subject(),
      reading((tx) => tx.query(sql)),
    );
  await expect(attempt(`update app.document set title = 'Mine'`)).rejects.toMatchObject({ code: '25006' });
  await expect(attempt('create temporary table kept (x int)')).rejects.toMatchObject({ code: '25006' });
  await expect(attempt(`select app.append_ledger('{}')`)).rejects.toMatchObject({ code: '42501' });
});

test('without an open inspection there is no way in, and no trace of one', async () => {
  const [other, force] = [await aHouse('regulator'), await aHouse()];
  const refused = { ok: false, refusal: { kind: 'no-open-inspection' } };
  const reached = reading(() => Promise.reject(new Error('reached')));
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
    await tenancy.inspect(
      own.regulator.session,
      { ...subject(), inspectionId: own.inspectionId },
      reading(async () => 1),
    ),
  ).toEqual({ ok: false, refusal: { kind: 'no-open-inspection' } });
  await expect(asRegulator('update app.inspection set closed_at = null')).rejects.toMatchObject({ code: '23001' });
});

const refused = { ok: false, refusal: { kind: 'no-open-inspection' } };

const closeAs = (session: Session, inspectionId: string) =>
  write(tenancy, session, 'open-inspection', async (tx) => {
    await tx.query('select pg_advisory_xact_lock(app.inspection_lock($1))', [inspectionId]);
    return tx.query('update app.inspection set closed_at = app.clock() where inspection_id = $1 returning 1', [
      inspectionId,
    ]);
  });

test('an inspection is used and closed by the inspector who opened it, and by no other of the same regulator', async () => {
  const own = await plant();
  const colleague = await aPersonOf(own.regulator.tenantId, 'regulator');
  const of = { inspectionId: own.inspectionId, subjectKind: 'assessment', subjectId: own.assessmentId };
  expect(
    await tenancy.inspect(
      colleague.session,
      of,
      reading(() => Promise.reject(new Error('reached'))),
    ),
  ).toEqual(refused);
  const inAnothersName = write(tenancy, colleague.session, 'open-inspection', (tx) =>
    tx.query(
      `insert into app.inspection_read
         (tenant_id, inspection_id, force_tenant_id, read_id, subject_kind, subject_id, by_person, at)
       values ($1, $2, $3, gen_random_uuid(), 'assessment', 'x', $4, app.clock())`,
      [own.regulator.tenantId, own.inspectionId, own.force.tenantId, own.regulator.personId],
    ),
  );
  await expect(inAnothersName).rejects.toMatchObject({ code: '42501' });
  expect(
    await tenancy.inspect(
      own.regulator.session,
      of,
      reading(async () => 1),
    ),
  ).toEqual({ ok: true, value: 1 });
  const elsewhere = await aHouse('regulator');
  expect(await closeAs(elsewhere.session, own.inspectionId)).toEqual([]);
  await expect(closeAs(colleague.session, own.inspectionId)).rejects.toMatchObject({ code: '42501' });
  expect(await closeAs(own.regulator.session, own.inspectionId)).toHaveLength(1);
  expect(
    await tenancy.inspect(
      own.regulator.session,
      of,
      reading(() => Promise.reject(new Error('reached'))),
    ),
  ).toEqual(refused);
});

test('nothing is read through an inspection after its last day, and that day stays as it was', async () => {
  const own = await plant();
  const inspectionId = randomUUID();
  await asOwner(own.regulator.tenantId, async (tx) => {
    await tx.query(`select set_config('app.person_id', $1, true)`, [own.regulator.personId]);
    await tx.query(
      `insert into app.inspection (tenant_id, inspection_id, force_tenant_id, purpose, opened_by, opened_at, ends_on)
       values ($1, $2, $3, 'To see whether it is so', $4, now() - interval '9 days',
               (now() at time zone 'Europe/London')::date - 1)`,
      [own.regulator.tenantId, inspectionId, own.force.tenantId, own.regulator.personId],
    );
  });
  const of = { inspectionId, subjectKind: 'assessment', subjectId: own.assessmentId };
  expect(
    await tenancy.inspect(
      own.regulator.session,
      of,
      reading(() => Promise.reject(new Error('reached'))),
    ),
  ).toEqual(refused);
  const recorded = write(tenancy, own.regulator.session, 'open-inspection', (tx) =>
    tx.query(
      `insert into app.inspection_read
         (tenant_id, inspection_id, force_tenant_id, read_id, subject_kind, subject_id, by_person, at)
       values ($1, $2, $3, gen_random_uuid(), 'assessment', 'x', $4, app.clock())`,
      [own.regulator.tenantId, inspectionId, own.force.tenantId, own.regulator.personId],
    ),
  );
  await expect(recorded).rejects.toMatchObject({ code: '42501' });
  const longer = write(tenancy, own.regulator.session, 'open-inspection', (tx) =>
    tx.query(`update app.inspection set ends_on = ends_on + 9 where inspection_id = $1`, [inspectionId]),
  );
  await expect(longer).rejects.toMatchObject({ code: '42501' });
});

test('the day on which its inspector leaves is told to the two sides of an inspection alone, who stay where they are', async () => {
  const own = await plant();
  await asOwner(own.regulator.tenantId, (tx) =>
    tx.query(`update app.appointment set ends_on = '2100-01-01' where person_id = $1`, [own.regulator.personId]),
  );
  const told = (session: Session) =>
    tenancy.read(session, 'read-inspections', (tx) =>
      tx.query<{ until: string | null; tenant: string }>(
        `select app.inspector_until($1)::text as until, current_setting('app.tenant_id') as tenant`,
        [own.inspectionId],
      ),
    );
  for (const { session, tenantId } of [own.force, own.regulator])
    expect(await told(session)).toEqual([{ until: '2100-01-01', tenant: tenantId }]);
  const elsewhere = await plant();
  for (const { session, tenantId } of [elsewhere.force, elsewhere.regulator])
    expect(await told(session)).toEqual([{ until: null, tenant: tenantId }]);
});

test('nothing is recorded of a subject that is not in the force', async () => {
  const own = await plant();
  const of = { inspectionId: own.inspectionId, subjectKind: 'assessment', subjectId: 'x'.repeat(200) };
  const nothing = { isThere: async () => false, read: () => Promise.reject(new Error('reached')) };
  expect(await tenancy.inspect(own.regulator.session, of, nothing)).toEqual(refused);
  const readings = await tenancy.read(own.force.session, 'read-inspections', (tx) =>
    tx.repository(InspectionReadRow).findBy({ subjectId: of.subjectId }),
  );
  expect(readings).toEqual([]);
});

test('an inspection is not closed while somebody reads through it, and nothing is read after it closed', async () => {
  const own = await plant();
  const of = { inspectionId: own.inspectionId, subjectKind: 'assessment', subjectId: own.assessmentId };
  const order: string[] = [];
  let closing: Promise<unknown> = Promise.resolve();
  const close = AsyncResource.bind(() => closeAs(own.regulator.session, own.inspectionId));
  const first = await tenancy.inspect(
    own.regulator.session,
    of,
    reading(async (tx) => {
      closing = close().then(() => order.push('closed'));
      await waitingForLock();
      await tx.query('select count(*) from app.document');
      order.push('read');
      return 1;
    }),
  );
  await closing;
  expect([first.ok, order]).toEqual([true, ['read', 'closed']]);
  expect(
    await tenancy.inspect(
      own.regulator.session,
      of,
      reading(async () => 1),
    ),
  ).toEqual(refused);
});

test('who waits to read while it is being closed reads nothing', async () => {
  const own = await plant();
  const of = { inspectionId: own.inspectionId, subjectKind: 'assessment', subjectId: own.assessmentId };
  const closer = await connected(urls.owner());
  try {
    await closer.query('begin');
    await closer.query('select pg_advisory_xact_lock(app.inspection_lock($1))', [own.inspectionId]);
    const late = tenancy.inspect(
      own.regulator.session,
      of,
      reading(() => Promise.reject(new Error('reached'))),
    );
    await waitingForLock();
    await closer.query(`select set_config('app.tenant_id', $1, true), set_config('app.person_id', $2, true)`, [
      own.regulator.tenantId,
      own.regulator.personId,
    ]);
    await closer.query('update app.inspection set closed_at = app.clock() where inspection_id = $1', [
      own.inspectionId,
    ]);
    await closer.query('commit');
    expect(await late).toEqual(refused);
  } finally {
    await closer.end();
  }
});
