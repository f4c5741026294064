import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { typedStatements } from './typed-statements.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const kept = path.join(root, 'node_modules/.cache/countersign-rows');

const read = [
  'apps/api/src',
  'packages/database/src',
  'packages/domain/src',
  'packages/catalogue/src',
  'apps/api/test/kit',
  'infra/quality/rows',
];

const within = ['apps/api/src/', 'apps/api/test/kit/untrue-row.ts'];

const filesOf = async (folder) => {
  const entries = await readdir(path.join(root, folder), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
};

/** One hash of every file that a schema could come from. */
const hashOfSources = async () => {
  const files = (await Promise.all(read.map(filesOf))).flat().sort();
  const hash = createHash('sha256');
  for (const file of files)
    hash
      .update(path.relative(root, file))
      .update('\0')
      .update(await readFile(file))
      .update('\0');
  return hash.digest('hex');
};

const make = () => JSON.stringify(typedStatements({ root, project: 'apps/api/tsconfig.json', within }));

const day = 86_400_000;

/** Another run may be using a younger one. */
const forgetOld = async (file) => {
  const { mtimeMs } = await stat(file);
  if (mtimeMs < Date.now() - day) await rm(file, { force: true });
};

/** The file with the schema of every row that the service reads, made where the sources have changed since it was made. */
export const keptRows = async () => {
  const file = path.join(kept, `${await hashOfSources()}.json`);
  const others = await readdir(kept).catch(() => []);
  if (others.includes(path.basename(file))) return file;
  await mkdir(kept, { recursive: true });
  await writeFile(`${file}.${process.pid}`, make());
  await rename(`${file}.${process.pid}`, file);
  await Promise.all(others.map((other) => forgetOld(path.join(kept, other))));
  return file;
};
