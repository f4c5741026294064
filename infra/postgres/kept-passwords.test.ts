import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { passwordsIn } from '../../packages/database/embedded/embedded.mjs';

test('a folder of an earlier release keeps its passwords, and gets one for each role that is new', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'countersign-passwords-'));
  const file = path.join(folder, 'passwords.json');
  const before = { postgres: 'one', countersign_owner: 'two', countersign_app: 'three', countersign_reader: 'four' };
  await writeFile(file, JSON.stringify(before), { mode: 0o600 });
  const now = await passwordsIn(folder);
  expect(now).toMatchObject(before);
  expect(now.countersign_worker).toMatch(/^[\w-]{20,}$/);
  expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(now);
  expect(await passwordsIn(folder)).toEqual(now);
  await rm(folder, { recursive: true });
});
