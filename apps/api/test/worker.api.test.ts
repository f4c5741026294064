import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { runRecordInspection } from '../src/features/inspections/index.js';
import { log } from '../src/platform/log/log.js';
import { startWorker } from '../src/platform/outbox/start-worker.js';
import type { Task } from '../src/platform/outbox/tasks.js';
import { aForce, aRegulator, databases, expectType, ledgerOf, mutate, running, useApi } from './kit/index.js';

useApi();

const purpose = 'To see how the force assessed the pilot before it opened.';

test('the worker takes up a job as its own role, and appends what the system says to the chain of the force', async () => {
  const [kent, ico] = [await aForce(), await aRegulator()];
  const { inspection } = expectType(
    await mutate(ico.inspector, 'openInspection', { forceId: kent.id, purpose }),
    'InspectionMoved',
  );
  const task = `record ${randomUUID()}`;
  await running().owner.asSystem(ico.id, (tx) => tx.addJob(task, { forceId: kent.id, inspectionId: inspection.id }));
  const worker = await startWorker(databases().workerUrl, running().worker, { [task]: runRecordInspection }, log);
  while ((await ledgerOf(kent)).length === 0) await pause(20);
  await worker.stop();
  expect((await ledgerOf(kent)).map(({ act, by }) => [act, by])).toEqual([['inspection-opened', null]]);
  const left = await running().owner.asSystem(ico.id, (tx) =>
    tx.query('select 1 from graphile_worker.jobs where task_identifier = $1', [task]),
  );
  expect(left).toEqual([]);
});

test('asked to stop, the worker finishes the job that it has begun, and begins no other', async () => {
  const kent = await aForce();
  const task = `wait ${randomUUID()}`;
  const done: unknown[] = [];
  const turns = new EventEmitter();
  const [begun, released] = [once(turns, 'begun'), once(turns, 'released')];
  const wait: Task = async (_, { name }) => {
    turns.emit('begun');
    await released;
    done.push(name);
  };
  const add = (name: string) => running().owner.asSystem(kent.id, (tx) => tx.addJob(task, { name }));
  const worker = await startWorker(databases().workerUrl, running().worker, { [task]: wait }, log);
  await add('first');
  await begun;
  const stopping = worker.stop();
  await add('second');
  turns.emit('released');
  await Promise.all([stopping, worker.ended]);
  expect(done).toEqual(['first']);
  const left = await running().owner.asSystem(kent.id, (tx) =>
    tx.query('select locked_at from graphile_worker.jobs where task_identifier = $1', [task]),
  );
  expect(left).toEqual([{ locked_at: null }]);
});

test('the worker reads no document and writes to no table', async () => {
  const kent = await aForce();
  for (const statement of [
    'select from app.document_answer',
    'select subject from app.person',
    `select from app.enter('${kent.id}', 'somebody')`,
    `insert into app.ledger_entry (tenant_id) values ('${kent.id}')`,
  ]) {
    const reach = running().worker.asSystem(kent.id, (tx) => tx.query(statement));
    await expect(reach).rejects.toMatchObject({ code: '42501' });
  }
});

test('the role that serves requests does not enter as the system', async () => {
  const kent = await aForce();
  await expect(running().tenancy.asSystem(kent.id, async () => 1)).rejects.toMatchObject({ code: '42501' });
});

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

test('started as the owner of the tables the worker ends, and says which setting names it', () => {
  const { status, stdout } = spawnSync(
    process.execPath,
    ['--conditions=source', '--import', here('kit/from-source.mjs'), here('../src/worker.ts')],
    {
      env: { PATH: process.env['PATH'], COUNTERSIGN_WORKER_DATABASE_URL: databases().ownerUrl },
      encoding: 'utf8',
    },
  );
  expect(status).toBe(1);
  expect(stdout).toContain('COUNTERSIGN_WORKER_DATABASE_URL names the role countersign_owner, which owns the tables');
});
