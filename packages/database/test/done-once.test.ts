import { randomUUID } from 'node:crypto';
import { accept, refuse, type Result } from '@countersign/domain/kernel';
import type { Tenancy, TenantTx } from '../src/index.js';
import { ActDoneRow, PositionRow } from '../src/rows/index.js';
import { aHouse, aPersonOf, tenancyForTest, type House } from './houses.js';

let tenancy: Tenancy;
beforeAll(async () => {
  tenancy = await tenancyForTest(8);
});
afterAll(() => tenancy.close());

const again = {
  made: (serviceId: string) => serviceId,
  read: async (tx: TenantTx, serviceId: string): Promise<Result<string, never>> => {
    const kept = await tx.repository(PositionRow).findOneByOrFail({ tenantId: tx.tenantId, serviceId });
    return accept(kept.serviceId);
  },
};

const facts = { assessment: null, agreements: [], requests: [], openings: [] };
const withIntent = ({ session }: House, actId: string, said = 'the same', name = 'askForStage') => ({
  ...session,
  intent: { actId, name, said: { said } },
});

/** An act that makes one row of a name of its own each time it is done. */
const send = (house: House, actId: string, said = 'the same', agreed = true) =>
  tenancy.write(
    withIntent(house, actId, said),
    'ask-for-stage',
    again,
    async (tx): Promise<Result<string, { readonly kind: 'not-now' }>> => {
      const serviceId = randomUUID();
      await tx.query('select pg_sleep(0.01)');
      const changedAt = '2020-06-01T09:00:00.123Z';
      await tx.repository(PositionRow).insert({ tenantId: tx.tenantId, serviceId, facts, changedAt });
      return agreed ? accept(serviceId) : refuse({ kind: 'not-now' });
    },
  );

const made = async (house: House) =>
  (await tenancy.read(house.session, 'read-gates', (tx) => tx.repository(PositionRow).find())).length;

test('an act that is sent again is answered the same, and done once', async () => {
  const [kent, actId] = [await aHouse(), randomUUID()];
  const first = await send(kent, actId);
  expect(await send(kent, actId)).toEqual(first);
  expect(await made(kent)).toBe(1);
});

test('many at once end as one act and one answer', async () => {
  const [kent, actId] = [await aHouse(), randomUUID()];
  const answers = await Promise.all(Array.from({ length: 20 }, () => send(kent, actId)));
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(await made(kent)).toBe(1);
});

test('acts of ids of their own are each done', async () => {
  const kent = await aHouse();
  await Promise.all(Array.from({ length: 5 }, () => send(kent, randomUUID())));
  expect(await made(kent)).toBe(5);
});

test('the same id with anything else is refused by name, and nothing is done', async () => {
  const [kent, actId] = [await aHouse(), randomUUID()];
  await send(kent, actId);
  expect(await send(kent, actId, 'something else')).toEqual({ ok: false, refusal: { kind: 'sent-before' } });
  for (const [act, name] of [
    ['record-agreement', 'askForStage'],
    ['ask-for-stage', 'closeStage'],
  ] as const) {
    const other = tenancy.write(withIntent(kent, actId, 'the same', name), act, again, async () => accept('done'));
    expect(await other).toEqual({ ok: false, refusal: { kind: 'sent-before' } });
  }
  expect(await made(kent)).toBe(1);
});

test('what was refused, or failed, was not done: the same id can be sent again', async () => {
  const [kent, actId] = [await aHouse(), randomUUID()];
  expect(await send(kent, actId, 'first', false)).toMatchObject({ ok: false, refusal: { kind: 'not-now' } });
  const failing = tenancy.write(withIntent(kent, actId), 'ask-for-stage', again, () => Promise.reject(new Error('no')));
  await expect(failing).rejects.toThrow('no');
  expect(await send(kent, actId, 'second')).toMatchObject({ ok: true });
  expect(await made(kent)).toBe(1);
});

test('an id of another organisation tells nothing: it is one that was never used', async () => {
  const [kent, avon, actId] = [await aHouse(), await aHouse(), randomUUID()];
  const [ofKent, ofAvon] = [await send(kent, actId), await send(avon, actId, 'something else')];
  expect(ofAvon).toMatchObject({ ok: true });
  expect(ofAvon).not.toEqual(ofKent);
  expect([await made(kent), await made(avon)]).toEqual([1, 1]);
});

test('nor does an id of somebody else of the same organisation', async () => {
  const [kent, actId] = [await aHouse(), randomUUID()];
  const colleague = await aPersonOf(kent.tenantId, 'force');
  const [theirs, ours] = [await send(kent, actId), await send(colleague, actId)];
  expect(ours).toMatchObject({ ok: true });
  expect(ours).not.toEqual(theirs);
  expect(await made(kent)).toBe(2);
});

test('an act and its record are one: what is taken back leaves no record', async () => {
  const [kent, actId] = [await aHouse(), randomUUID()];
  await send(kent, actId, 'refused', false);
  const records = () => tenancy.read(kent.session, 'read-gates', (tx) => tx.repository(ActDoneRow).find());
  expect(await records()).toEqual([]);
  await send(kent, actId);
  expect(await records()).toMatchObject([{ actId, act: 'ask-for-stage', byPerson: kent.personId }]);
});
