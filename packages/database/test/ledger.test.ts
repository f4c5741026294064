import { createHash, randomUUID } from 'node:crypto';
import { refuse, type Instant } from '@countersign/domain/kernel';
import { verifyLedger, type LedgerEntry, type LedgerExport, type LedgerFact } from '@countersign/domain/ledger';
import type { Tenancy, TenantTx } from '../src/index.js';
import { LedgerEntryRow, PersonRow, PositionRow } from '../src/rows/index.js';
import { aHouse, asOwner, asWorker, connected, tenancyForTest, urls, write, type House } from './houses.js';

let tenancy: Tenancy;
beforeAll(async () => {
  tenancy = await tenancyForTest(10);
});
afterAll(() => tenancy.close());

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

const fact = ({ personId }: House, subjectId: string, at: Instant): LedgerFact => ({
  ...{ act: 'answer-item', subjectKind: 'item', subjectId, by: personId, at },
  ...{ before: null, after: sha256(subjectId) },
});

/** What somebody appends, each under a turn of its own, so that it has the time of its act. */
const inTurn = async <T>(tx: TenantTx, work: (at: Instant) => Promise<T>): Promise<T> => {
  await tx.takeTurn(randomUUID());
  return work(tx.now);
};

const append = (house: House, ...subjects: string[]) =>
  write(tenancy, house.session, 'answer-item', (tx) =>
    inTurn(tx, (at) => tx.ledger(subjects.map((one) => fact(house, one, at)))),
  );

const exported = (house: House): Promise<LedgerExport> =>
  tenancy.read(house.session, 'export-ledger', async (tx) => {
    const entries = await tx.query<LedgerEntry>(
      'select seq, body, hash from app.ledger_entry where tenant_id = $1 order by seq',
      [tx.tenantId],
    );
    const [head] = await tx.query<{ seq: number; hash: string }>(
      'select seq, hash from app.ledger_head where tenant_id = $1',
      [tx.tenantId],
    );
    return {
      ...{ exportedAt: '2020-06-02T09:00:00.000Z', entries },
      ...{ organisation: { id: tx.tenantId, name: 'A test' }, head: head ?? { seq: 0, hash: '' } },
    };
  });

test('fifty writers at once make one whole chain, without a gap', async () => {
  const kent = await aHouse();
  await Promise.all(Array.from({ length: 50 }, (_, turn) => append(kent, `a-${turn}`, `b-${turn}`)));
  const ledger = await exported(kent);
  expect(verifyLedger(ledger, sha256)).toEqual({ kind: 'whole', entries: 100, head: ledger.head, name: null });
});

/** All that an act might do after its entry, and would wait for somebody who may wait for the head of the chain. */
const planted: Readonly<Record<string, (tx: TenantTx) => Promise<unknown>>> = {
  'a row is locked': (tx) => tx.lock('select from app.position where tenant_id = $1 for update', [tx.tenantId]),
  'a row is shared': (tx) => tx.query('select from app.position where tenant_id = $1 for key share', [tx.tenantId]),
  'a turn is taken': (tx) => tx.takeTurn('something'),
  'a turn with others is taken': (tx) => tx.takeTurnWith('releases', 'acts'),
  'a row is written': (tx) => tx.query('update app.position set refused_at = null where tenant_id = $1', [tx.tenantId]),
  'a row is written within a reading': (tx) =>
    tx.query('with gone as (delete from app.position where tenant_id = $1 returning 1) select * from gone', [
      tx.tenantId,
    ]),
  'a row is mapped and written': (tx) => tx.repository(PositionRow).delete({ tenantId: tx.tenantId }),
};

test.each(Object.keys(planted))(
  'the head of the chain is held last: refused after the entry where %s',
  async (what) => {
    const kent = await aHouse();
    const act = write(tenancy, kent.session, 'answer-item', (tx) =>
      inTurn(tx, async (at) => {
        await tx.ledger([fact(kent, 'x', at)]);
        await planted[what]?.(tx);
        return 1;
      }),
    );
    await expect(act).rejects.toThrow('The head of the chain is held last');
    expect((await exported(kent)).entries).toEqual([]);
  },
);

test('after its entry an act reads, by a statement and mapped, and appends another', async () => {
  const kent = await aHouse();
  const people = await write(tenancy, kent.session, 'answer-item', (tx) =>
    inTurn(tx, async (at) => {
      await tx.ledger([fact(kent, 'x', at)]);
      await tx.query('select from app.person where tenant_id = $1', [tx.tenantId]);
      await tx.ledger([fact(kent, 'y', at)]);
      return tx.repository(PersonRow).countBy({ tenantId: tx.tenantId });
    }),
  );
  expect(people).toBeGreaterThan(0);
  expect((await exported(kent)).entries).toHaveLength(2);
});

test('says number and hash of each entry, in the order given', async () => {
  const kent = await aHouse();
  const said = await append(kent, 'first — “é”', 'second');
  const { entries } = await exported(kent);
  expect(said).toEqual(entries.map(({ seq, hash }) => ({ seq, hash })));
  expect(entries.map(({ body }) => (JSON.parse(body) as LedgerFact).subjectId)).toEqual(['first — “é”', 'second']);
});

test('keeps beside the text what the text says', async () => {
  const kent = await aHouse();
  await append(kent, 'purpose');
  const [row] = await tenancy.read(kent.session, 'export-ledger', (tx) => tx.repository(LedgerEntryRow).find());
  expect(row).toMatchObject({
    ...{ seq: 1, act: 'answer-item', subjectKind: 'item', subjectId: 'purpose' },
    byPerson: kent.personId,
  });
  const { entries } = await exported(kent);
  expect((JSON.parse(entries[0]?.body ?? '{}') as LedgerFact).at).toBe(row?.at);
});

test('what was refused or failed leaves no entry and no gap', async () => {
  const kent = await aHouse();
  await append(kent, 'before');
  await write(tenancy, kent.session, 'answer-item', async (tx) => {
    await inTurn(tx, (at) => tx.ledger([fact(kent, 'refused', at)]));
    return refuse({ kind: 'not-now' });
  });
  const failing = write(tenancy, kent.session, 'answer-item', async (tx) => {
    await inTurn(tx, (at) => tx.ledger([fact(kent, 'failed', at)]));
    throw new Error('a fault');
  });
  await expect(failing).rejects.toThrow('a fault');
  await append(kent, 'after');
  const ledger = await exported(kent);
  expect(verifyLedger(ledger, sha256)).toMatchObject({ kind: 'whole', entries: 2 });
});

test('nobody appends in the name of another', async () => {
  const [kent, avon] = [await aHouse(), await aHouse()];
  for (const by of [avon.personId, null]) {
    const attempt = write(tenancy, kent.session, 'answer-item', (tx) =>
      inTurn(tx, (at) => tx.ledger([{ ...fact(kent, 'x', at), by }])),
    );
    await expect(attempt).rejects.toMatchObject({ code: '42501' });
  }
  for (const somebody of [avon, kent]) {
    const asSystem = asWorker(kent.tenantId, async (tx) => {
      await tx.takeTurn('x');
      return tx.ledger([fact(somebody, 'x', tx.now)]);
    });
    await expect(asSystem).rejects.toMatchObject({ code: '42501' });
  }
});

test.each([
  ['an earlier day', '2020-06-01T09:00:00.000Z'],
  ['a later day', '2999-06-01T09:00:00.000Z'],
  ['a word', 'yesterday'],
  ['nothing', null],
])('nobody appends an entry of %s: it bears the time of its act', async (_, at) => {
  const kent = await aHouse();
  const attempt = write(tenancy, kent.session, 'answer-item', (tx) => tx.ledger([fact(kent, 'x', at as Instant)]));
  await expect(attempt).rejects.toMatchObject({ code: '42501' });
});

test('columns and text cannot say two things, not even where the owner writes them', async () => {
  const kent = await aHouse();
  await append(kent, 'purpose');
  const columns = ['act', 'subject_kind', 'subject_id', 'by_person', 'at'];
  for (const column of columns) {
    const other = column === 'by_person' ? 'null' : column === 'at' ? `at - interval '1 day'` : `'other'`;
    const copied = columns.map((one) => (one === column ? other : one)).join(', ');
    const forged = asOwner(kent.tenantId, (tx) =>
      tx.query(
        `insert into app.ledger_entry (tenant_id, seq, ${columns.join(', ')}, body, hash)
         select tenant_id, seq + 1, ${copied}, body, hash from app.ledger_entry where tenant_id = $1`,
        [kent.tenantId],
      ),
    );
    await expect(forged).rejects.toMatchObject({ code: '23514', constraint: 'body_says_the_same' });
  }
});

test.each(['organisation', 'person', 'appointment', 'template', 'statement'])(
  'no request makes a row of %s: only the owner does, when an organisation is set up',
  async (table) => {
    const kent = await aHouse();
    const made = write(tenancy, kent.session, 'answer-item', (tx) =>
      tx.query(`insert into app.${table} select * from app.${table}`),
    );
    await expect(made).rejects.toMatchObject({ code: '42501' });
  },
);

test('the chain has one door: the application cannot insert, move the head, or append without a tenant', async () => {
  const kent = await aHouse();
  await append(kent, 'purpose');
  const app = await connected(urls.app());
  await app.query(`select set_config('app.tenant_id', $1, false)`, [kent.tenantId]);
  const attempts = [
    `insert into app.ledger_entry select * from app.ledger_entry`,
    `insert into app.ledger_head select * from app.ledger_head`,
    `update app.ledger_head set seq = 0`,
    `delete from app.ledger_head`,
  ];
  for (const sql of attempts) await expect(app.query(sql)).rejects.toMatchObject({ code: '42501' });
  await app.query(`select set_config('app.tenant_id', '', false)`);
  const body = JSON.stringify(fact(kent, 'x', '2020-06-01T09:00:00.000Z'));
  await expect(app.query('select app.append_ledger($1)', [[body]])).rejects.toMatchObject({ code: '42501' });
  await app.end();
});

test('a job goes to nobody else, and the queue is out of reach', async () => {
  const [kent, avon] = [await aHouse(), await aHouse()];
  const ask = (tenantId: string) =>
    write(tenancy, kent.session, 'answer-item', (tx) =>
      tx.query('select app.add_job($1, $2)', ['checkpoint', JSON.stringify({ tenantId })]),
    );
  await expect(ask(avon.tenantId)).rejects.toMatchObject({ code: '42501' });
  const reach = write(tenancy, kent.session, 'answer-item', (tx) => tx.query('select * from graphile_worker.jobs'));
  await expect(reach).rejects.toThrow(/graphile_worker/);
});
