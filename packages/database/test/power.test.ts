import { randomBytes } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { openTenancy, openTenancyOfWorker } from '../src/index.js';
import { connected, urls } from './houses.js';

const opened = (appUrl: string, readerUrl: string) => openTenancy({ appUrl, readerUrl, connections: 1 });

test('the owner of the tables serves no request, on either connection', async () => {
  await expect(opened(urls.owner(), urls.reader())).rejects.toThrow(
    /^DATABASE_URL names the role countersign_owner, which owns the tables.* Name countersign_app there instead\.$/,
  );
  await expect(opened(urls.app(), urls.owner())).rejects.toThrow(/^COUNTERSIGN_READER_DATABASE_URL names the role/);
});

test('nor does it take up jobs', async () => {
  await expect(openTenancyOfWorker(urls.owner(), 1)).rejects.toThrow(
    /^COUNTERSIGN_WORKER_DATABASE_URL names the role countersign_owner, which owns the tables.* Name countersign_worker there instead\.$/,
  );
});

/** A role of its own for one test, on the database of the tests, with one more right than a working role has. */
const withRole = async <T>(right: string, look: (url: string) => Promise<T>): Promise<T> => {
  const role = `too_much_${randomBytes(6).toString('hex')}`;
  const superuser = await connected(urls.superuser());
  await superuser.query(`create role ${role} login password '${role}' ${right}`);
  await superuser.query(`grant connect on database countersign to ${role}`);
  try {
    return await look(Object.assign(new URL(urls.app()), { username: role, password: role }).href);
  } finally {
    await superuser.query(`revoke connect on database countersign from ${role}`);
    await superuser.query(`drop role ${role}`);
    await superuser.end();
  }
};

test.each([
  ['superuser', 'is a superuser of PostgreSQL'],
  ['bypassrls', 'may bypass row level security'],
  ['in role countersign_owner', 'owns the tables'],
])('a role that is made %s serves no request and takes up no job: it %s', async (right, reason) => {
  await withRole(right, async (url) => {
    await expect(opened(url, urls.reader())).rejects.toThrow(new RegExp(`^DATABASE_URL .* ${reason}`));
    await expect(opened(urls.app(), url)).rejects.toThrow(new RegExp(`^COUNTERSIGN_READER_DATABASE_URL .* ${reason}`));
    await expect(openTenancyOfWorker(url, 1)).rejects.toThrow(
      new RegExp(`^COUNTERSIGN_WORKER_DATABASE_URL .* ${reason}`),
    );
  });
});

test('the three working roles do', async () => {
  await (await opened(urls.app(), urls.reader())).close();
  await (await openTenancyOfWorker(urls.worker(), 1)).close();
});
