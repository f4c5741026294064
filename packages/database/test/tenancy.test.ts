import { randomUUID } from 'node:crypto';
import type { TrainingDates } from '@countersign/domain/authority';
import { accept, dayOf, daysBefore, refuse, type Instant } from '@countersign/domain/kernel';
import { TookTooLong, NotAllowed, type Tenancy, type TenantTx } from '../src/index.js';
import { PersonRow, PositionRow, TemplateRow, TrainingRecordRow } from '../src/rows/index.js';
import { aHouse, asOwner, tenancyForTest, write, acting, answeredBefore, type House } from './houses.js';

let tenancy: Tenancy;
beforeAll(async () => {
  tenancy = await tenancyForTest();
});
afterAll(() => tenancy.close());

const changedAt: Instant = '2020-06-01T09:00:00.123Z';
const position = (tenantId: string, serviceId = 'microsoft-365') => ({
  tenantId,
  serviceId,
  facts: { assessment: null, agreements: [], requests: [], openings: [] },
  changedAt,
});

test('a person enters with the roles that they hold', async () => {
  const kent = await aHouse();
  const actor = await tenancy.who(kent.session);
  expect(actor).toMatchObject({ tenantId: kent.tenantId, personId: kent.personId, organisationKind: 'force' });
  expect(actor?.roles).toHaveLength(6);
});

test('what was written is read back as it was written, by mapped row and by SQL', async () => {
  const kent = await aHouse();
  await write(tenancy, kent.session, 'ask-for-stage', (tx) =>
    tx.repository(PositionRow).insert(position(kent.tenantId)),
  );
  const mapped = await tenancy.read(kent.session, 'read-gates', (tx) =>
    tx.repository(PositionRow).findBy({ tenantId: tx.tenantId }),
  );
  expect(mapped).toEqual([position(kent.tenantId)]);
  const rows = await tenancy.readOnce(
    kent.session,
    'read-gates',
    'select changed_at, facts from app.position where tenant_id = $1',
    [kent.tenantId],
  );
  expect(rows).toEqual([{ changed_at: '2020-06-01T09:00:00.123Z', facts: position('').facts }]);
});

test('saving a mapped row neither begins nor ends a transaction of its own', async () => {
  const kent = await aHouse();
  const written = write(tenancy, kent.session, 'ask-for-stage', async (tx) => {
    await tx.repository(PositionRow).save(position(kent.tenantId));
    throw new Error('after saving');
  });
  await expect(written).rejects.toThrow('after saving');
  expect(await tenancy.read(kent.session, 'read-gates', (tx) => tx.repository(PositionRow).count())).toBe(0);
});

test('a refusal writes nothing, an acceptance does', async () => {
  const kent = await aHouse();
  const ask = (serviceId: string, agreed: boolean) =>
    tenancy.write(acting(kent.session), 'ask-for-stage', answeredBefore, async (tx) => {
      await tx.repository(PositionRow).insert(position(kent.tenantId, serviceId));
      return agreed ? accept(true) : refuse({ kind: 'not-now' });
    });
  expect(await ask('refused', false)).toEqual({ ok: false, refusal: { kind: 'not-now' } });
  expect(await ask('accepted', true)).toEqual({ ok: true, value: true });
  const kept = await tenancy.read(kent.session, 'read-gates', (tx) => tx.repository(PositionRow).find());
  expect(kept.map(({ serviceId }) => serviceId)).toEqual(['accepted']);
});

const trained = ({ tenantId, personId }: House, dates: TrainingDates) =>
  asOwner(tenantId, (tx) =>
    tx.repository(TrainingRecordRow).insert({
      ...{ tenantId, personId, trainingId: randomUUID(), course: 'Part 3', provider: 'A college' },
      ...{ reference: 'Certificate 12', at: '2020-06-01T09:00:00.000Z', ...dates },
    }),
  );

describe('a name is put to something only with training in date', () => {
  const dates: TrainingDates = { completedOn: '2020-01-01', validUntil: '2099-12-31' };
  const sign = (house: House) =>
    tenancy.sign(acting(house.session), 'open-stage', answeredBefore, async (tx) => {
      await tx.repository(PositionRow).insert(position(house.tenantId));
      return accept('signed');
    });
  const positions = (house: House) =>
    tenancy.read(house.session, 'read-gates', (tx) => tx.repository(PositionRow).count());

  test('without a record the work does not begin', async () => {
    const [kent, avon] = [await aHouse(), await aHouse()];
    await trained(avon, dates);
    expect(await sign(kent)).toEqual({ ok: false, refusal: { kind: 'untrained', lastValidUntil: null } });
    expect(await positions(kent)).toBe(0);
  });

  test('with a record it does, and the person enters with its days', async () => {
    const kent = await aHouse();
    await trained(kent, dates);
    expect((await tenancy.who(kent.session))?.training).toEqual([dates]);
    expect(await sign(kent)).toEqual({ ok: true, value: 'signed' });
    expect(await positions(kent)).toBe(1);
  });

  test('from the day after its last day it does not', async () => {
    const kent = await aHouse();
    const { now } = await tenancy.readAt(kent.session, 'read-gates', 'select 1');
    const yesterday = daysBefore(dayOf(now), 1);
    await trained(kent, { completedOn: '2020-01-01', validUntil: yesterday });
    expect(await sign(kent)).toMatchObject({ refusal: { kind: 'untrained', lastValidUntil: yesterday } });
  });

  test('who may not do the act at all is told that, trained or not', async () => {
    const kent = await aHouse();
    const lesser = { ...kent, session: { ...kent.session, rolesInToken: ['assessor'] } };
    await expect(sign(lesser)).rejects.toThrow(NotAllowed);
  });
});

describe('what is refused at the door', () => {
  test('an act of a role that the person does not hold', async () => {
    const kent = await aHouse();
    const attempt = write(tenancy, kent.session, 'publish-release', () => Promise.reject(new Error('reached')));
    await expect(attempt).rejects.toThrow(NotAllowed);
    await expect(tenancy.readOnce(kent.session, 'read-board', 'select 1')).rejects.toThrow(NotAllowed);
  });

  test('a role that the token does not carry', async () => {
    const kent = await aHouse();
    const lesser = { ...kent.session, rolesInToken: ['assessor'] };
    await expect(tenancy.read(lesser, 'open-stage', async () => 1)).rejects.toThrow(NotAllowed);
    expect(await tenancy.read(lesser, 'answer-item', async () => 1)).toBe(1);
  });

  test.each(['subject-of-nobody', ''])('the unknown subject %j', async (subject) => {
    const kent = await aHouse();
    const stranger = { ...kent.session, subject };
    expect(await tenancy.who(stranger)).toBeNull();
    await expect(tenancy.read(stranger, 'read-releases', async () => 1)).rejects.toThrow(NotAllowed);
    await expect(tenancy.readOnce(stranger, 'read-releases', 'select 1')).rejects.toThrow(NotAllowed);
  });

  test.each(['', 'not-an-id', '6a2f41a3-c54c-fce8-32d2-0324e1c32e22'])('the tenant %j', async (tenantId) => {
    const kent = await aHouse();
    expect(await tenancy.who({ ...kent.session, tenantId })).toBeNull();
  });

  test('the subject of one organisation at another', async () => {
    const [avon, kent] = [await aHouse(), await aHouse()];
    expect(await tenancy.who({ ...kent.session, tenantId: avon.tenantId })).toBeNull();
  });
});

test('transactions do not nest, of whatever kind, and one after another is well', async () => {
  const kent = await aHouse();
  const inside = (inner: () => Promise<unknown>) => write(tenancy, kent.session, 'answer-item', inner);
  const inner = [
    () => write(tenancy, kent.session, 'answer-item', async () => 1),
    () => tenancy.read(kent.session, 'answer-item', async () => 1),
    () => tenancy.readOnce(kent.session, 'answer-item', 'select 1'),
  ];
  const asSystem = () => tenancy.asSystem(kent.tenantId, async () => 1);
  for (const one of [...inner, asSystem]) await expect(inside(one)).rejects.toThrow(/already open/);
  for (const one of inner) await one();
});

test('a transaction that has ended is dead', async () => {
  const kent = await aHouse();
  const [tx, people] = await tenancy.read(kent.session, 'answer-item', async (open) => [
    open,
    open.repository(PersonRow),
  ]);
  await expect(tx.query('select 1')).rejects.toThrow(/has ended/);
  expect(() => tx.repository(PersonRow)).toThrow(/has ended/);
  await expect(people.find()).rejects.toThrow(/released/);
});

test('a commit of a failed transaction is a fault, not a success', async () => {
  const kent = await aHouse();
  const swallowed = write(tenancy, kent.session, 'ask-for-stage', async (tx) => {
    await tx.repository(PositionRow).insert(position(kent.tenantId));
    await tx.query('select 1 / 0').catch(() => undefined);
    return accept(true);
  });
  await expect(swallowed).rejects.toThrow(/transaction is aborted/);
  expect(await tenancy.read(kent.session, 'read-gates', (tx) => tx.repository(PositionRow).count())).toBe(0);
});

test('the first fault of one round trip is the one that is told, and the connection stays well', async () => {
  const kent = await aHouse();
  await expect(tenancy.readOnce(kent.session, 'read-gates', 'select 1 / 0')).rejects.toThrow(/division by zero/);
  await expect(tenancy.readOnce(kent.session, 'read-gates', 'select nothing')).rejects.toThrow(/does not exist/);
  expect(await tenancy.readOnce(kent.session, 'read-gates', 'select 1 as one')).toEqual([{ one: 1 }]);
});

test('a read cannot write', async () => {
  const kent = await aHouse();
  const attempt = tenancy.read(kent.session, 'read-gates', (tx) =>
    tx.repository(PositionRow).insert(position(kent.tenantId)),
  );
  await expect(attempt).rejects.toThrow(/read-only transaction/);
});

test('two forces in parallel over one pool never see each other', async () => {
  const houses = await Promise.all(Array.from({ length: 6 }, () => aHouse()));
  const looks = houses.flatMap((house) => Array.from({ length: 20 }, () => house));
  const seen = await Promise.all(
    looks.map((house, turn) =>
      turn % 3 === 0
        ? tenancy.readOnce<{ person_id: string }>(house.session, 'read-gates', 'select person_id from app.person')
        : tenancy.read(house.session, 'read-gates', async (tx) => {
            await tx.query('select pg_sleep(0.001)');
            return tx.query<{ person_id: string }>('select person_id from app.person');
          }),
    ),
  );
  expect(seen).toEqual(looks.map(({ personId }) => [{ person_id: personId }]));
});

test('statements awaited together are answered in order', async () => {
  const kent = await aHouse();
  const answers = await tenancy.read(kent.session, 'read-gates', (tx) =>
    Promise.all([
      tx.query('select 1 as n, pg_sleep(0.01)'),
      tx.query('select 2 as n'),
      tx.repository(TemplateRow).find(),
    ]),
  );
  expect(answers).toMatchObject([[{ n: 1 }], [{ n: 2 }], []]);
});

test('a request whose time is over begins no statement, and what it had written is not there', async () => {
  const kent = await aHouse();
  const late = { ...kent.session, until: Date.now() - 1 };
  const written = write(tenancy, late, 'ask-for-stage', (tx) => tx.query('select 1'));
  await expect(written).rejects.toThrow(TookTooLong);
  const inTime = { ...kent.session, until: Date.now() + 60_000 };
  expect(await write(tenancy, inTime, 'ask-for-stage', (tx) => tx.query('select 1 as one'))).toEqual([{ one: 1 }]);
});

test('a write keeps the plans of its statements; a reading plans by what it asks for', async () => {
  const kent = await aHouse();
  const mode = (tx: TenantTx) => tx.query('show plan_cache_mode');
  expect(await write(tenancy, kent.session, 'answer-item', mode)).toEqual([{ plan_cache_mode: 'force_generic_plan' }]);
  expect(await tenancy.read(kent.session, 'read-own-organisation', mode)).toEqual([{ plan_cache_mode: 'auto' }]);
});
