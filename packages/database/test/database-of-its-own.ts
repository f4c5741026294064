import { randomBytes } from 'node:crypto';
import { copyFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { migrate } from '../src/migrate.js';
import { connected, urls } from './houses.js';

const ours = fileURLToPath(new URL('../migrations/', import.meta.url));
const settings = ['OWNER', 'APP', 'READER', 'WORKER'].map((role) => `COUNTERSIGN_TEST_${role}_URL`);

/** Brings a database to where it was after the migration of this number, `0012` for one. */
export const migrateUpTo = async (url: string, last: string): Promise<void> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'countersign-before-'));
  const files = (await readdir(ours)).filter((file) => file.endsWith('.sql') && file.slice(0, 4) <= last);
  for (const file of files) await copyFile(path.join(ours, file), path.join(folder, file));
  await migrate(url, pathToFileURL(`${folder}/`)).finally(() => rm(folder, { recursive: true }));
};

/**
 * An empty database on the same server for one file of tests, as a url like the one given. A test that alters a table
 * locks it whole: in the database that all files share it would wait for them, and they for it. It goes with the server.
 */
export const aDatabaseOfItsOwn = async (): Promise<(url: string) => string> => {
  const name = `own_${randomBytes(6).toString('hex')}`;
  const superuser = await connected(urls.superuser());
  await superuser.query(`create database ${name} owner countersign_owner`).finally(() => superuser.end());
  return (url) => Object.assign(new URL(url), { pathname: `/${name}` }).href;
};

/** Puts this whole file, its houses too, into a database of its own that today's migrations made. */
export const inADatabaseOfItsOwn = (): void =>
  beforeAll(async () => {
    const there = await aDatabaseOfItsOwn();
    await migrate(there(urls.owner()));
    for (const setting of settings) process.env[setting] = there(process.env[setting] ?? '');
  });
