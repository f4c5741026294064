import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { ensureWorkingRoles, startPostgres } from '../../packages/database/embedded/embedded.mjs';

let server: Awaited<ReturnType<typeof startPostgres>>;

const asSuperuser = async <Row extends pg.QueryResultRow>(...statements: readonly string[]) => {
  const client = new pg.Client({ connectionString: server.superuserUrl });
  await client.connect();
  const answers = [];
  for (const one of statements) answers.push((await client.query<Row>(one)).rows);
  await client.end();
  return answers.at(-1) ?? [];
};

const ownerUrl = () => {
  const url = new URL(server.superuserUrl);
  return Object.assign(url, { username: 'mine', password: 'mine', pathname: '/mine' }).href;
};

const passwords = {
  countersign_owner: 'mine',
  countersign_app: 'one',
  countersign_reader: 'two',
  countersign_worker: 'three',
};

beforeAll(async () => {
  server = await startPostgres({ folder: await mkdtemp(path.join(tmpdir(), 'countersign-roles-')), temporary: true });
  await asSuperuser(
    'drop database countersign',
    'drop role countersign_app',
    'drop role countersign_reader',
    'drop role countersign_worker',
    `create role mine login createrole password 'mine'`,
    'create database mine owner mine',
  );
});

afterAll(() => server.stop());

test('an owner who is no superuser makes the working roles, and finds them at the next start', async () => {
  await ensureWorkingRoles(ownerUrl(), passwords);
  await ensureWorkingRoles(ownerUrl(), { ...passwords, countersign_app: 'four' });
  const roles = await asSuperuser<{ rolname: string; bound: boolean }>(
    `select rolname, not (rolsuper or rolbypassrls) as bound from pg_roles where rolname ~ '^countersign_(app|reader|worker)$' order by 1`,
  );
  expect(roles).toEqual([
    { rolname: 'countersign_app', bound: true },
    { rolname: 'countersign_reader', bound: true },
    { rolname: 'countersign_worker', bound: true },
  ]);
});

test('a working role that could step past the policies is not taken over by such an owner', async () => {
  await asSuperuser('alter role countersign_reader bypassrls');
  await expect(ensureWorkingRoles(ownerUrl(), passwords)).rejects.toThrow('permission denied');
});
