import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { emptyPosition } from '@countersign/domain/gates';
import type { Tenancy, TenantTx } from '../src/index.js';
import { PositionRow } from '../src/rows/index.js';
import { aHouse, tenancyForTest, write, type House } from './houses.js';

let tenancy: Tenancy;
beforeAll(async () => {
  tenancy = await tenancyForTest();
});
afterAll(() => tenancy.close());

const waitsForMe = `select 1 from pg_locks where not granted and pg_backend_pid() = any (pg_blocking_pids(pid))`;

/** Returns once another transaction waits for something that this one holds. */
const untilWaitedFor = async (tx: TenantTx): Promise<void> => {
  while ((await tx.query(waitsForMe)).length === 0);
};

const act = <T>({ session }: House, work: (tx: TenantTx) => Promise<T>): Promise<T> =>
  write(tenancy, session, 'answer-item', work);

test('a write has no time before it holds its lock', async () => {
  const kent = await aHouse();
  await expect(act(kent, async (tx) => tx.now)).rejects.toThrow('once it holds the lock');
  expect(await act(kent, async (tx) => tx.lock('select from app.position where service_id = $1', ['none']))).toBe(
    false,
  );
});

test.each([
  ['a row', (tx: TenantTx) => tx.lock('select from app.position where service_id = $1 for update', ['held'])],
  ['a turn', (tx: TenantTx) => tx.takeTurn('held')],
])('who waits for %s has a later time than who it waited for, whoever began first', async (_, hold) => {
  const kent = await aHouse();
  await act(kent, (tx) =>
    tx.repository(PositionRow).insert({
      tenantId: kent.tenantId,
      serviceId: 'held',
      facts: emptyPosition,
      changedAt: '2020-01-01T00:00:00.000Z',
    }),
  );
  const order: string[] = [];
  let begin = (): void => undefined;
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const first = act(kent, async (tx) => {
    await hold(tx);
    begin();
    await untilWaitedFor(tx);
    order.push('first');
    const [clock] = await tx.query<{ at: string }>('select app.clock() as at');
    return clock?.at ?? '';
  });
  await begun;
  const second = act(kent, async (tx) => {
    await hold(tx);
    order.push('second');
    return tx.now;
  });
  const [before, after] = [await first, await second];
  expect(order).toEqual(['first', 'second']);
  expect(before.localeCompare(after)).toBeLessThanOrEqual(0);
});

test('what one tenant publishes and another acts upon is in the order of commit, by the time of each', async () => {
  const [programme, kent, avon] = [await aHouse('programme'), await aHouse(), await aHouse()];
  let begin = (): void => undefined;
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const published = write(tenancy, programme.session, 'publish-release', async (tx) => {
    await tx.takeTurnWith('releases', 'publishes');
    begin();
    await untilWaitedFor(tx);
    const [clock] = await tx.query<{ at: string }>('select app.clock() as at');
    return clock?.at ?? '';
  });
  await begun;
  const together = [kent, avon].map((force) =>
    act(force, async (tx) => {
      await tx.takeTurnWith('releases', 'acts');
      return tx.now;
    }),
  );
  const before = await published;
  for (const after of await Promise.all(together)) expect(before.localeCompare(after)).toBeLessThanOrEqual(0);
});

test('who acts upon what is published does not wait for another who does', async () => {
  const [kent, avon] = [await aHouse(), await aHouse()];
  let end = (): void => undefined;
  const other = new Promise<void>((resolve) => {
    end = resolve;
  });
  const first = act(kent, async (tx) => {
    await tx.takeTurnWith('releases', 'acts');
    await other;
  });
  await act(avon, (tx) => tx.takeTurnWith('releases', 'acts'));
  end();
  await first;
});

test('the time of an act is told once: a lock that is taken later does not move it', async () => {
  const kent = await aHouse();
  const told = await act(kent, async (tx) => {
    await tx.takeTurn('one');
    const first = tx.now;
    await tx.query('select pg_sleep(0.01)');
    await tx.takeTurn('two');
    return [first, tx.now];
  });
  expect(told[1]).toBe(told[0]);
});

test('the clock of a process decides nothing: one that is an hour off reads and writes the same time', async () => {
  const kent = await aHouse();
  const real = Date.now;
  Date.now = () => real() + 3_600_000;
  try {
    const { now } = await tenancy.readAt(kent.session, 'read-gates', 'select 1');
    expect(Math.abs(Date.parse(now) - real())).toBeLessThan(1_800_000);
  } finally {
    Date.now = real;
  }
});
