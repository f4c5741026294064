import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { lastLines } from './commands.mjs';
import { inRoot, root } from './paths.mjs';
import { turbo } from './turbo.mjs';

const stampFile = inRoot('node_modules/.cache/countersign/build.sha256');
const ignored = new Set(['node_modules', 'dist', '.turbo', 'test', 'e2e']);

export const entries = {
  migrate: inRoot('packages/database/dist/migrate.js'),
  seed: inRoot('apps/api/dist/seed.js'),
  identity: inRoot('apps/dev-idp/dist/main.js'),
  api: inRoot('apps/api/dist/main.js'),
  worker: inRoot('apps/api/dist/worker.js'),
  portal: inRoot('apps/portal/dist/server/main.js'),
};

const filesUnder = async (folder) => {
  const found = await readdir(folder, { withFileTypes: true });
  const lists = found
    .filter(({ name }) => !ignored.has(name) && !/\.test\.tsx?$/.test(name))
    .map((entry) => {
      const child = path.join(folder, entry.name);
      return entry.isDirectory() ? filesUnder(child) : [child];
    });
  return (await Promise.all(lists)).flat();
};

const fingerprint = async () => {
  const files = [
    inRoot('package-lock.json'),
    inRoot('tsconfig.base.json'),
    ...(await filesUnder(inRoot('packages'))),
    ...(await filesUnder(inRoot('apps'))),
    ...(await filesUnder(inRoot('infra/keycloak'))),
  ].sort();
  const hash = createHash('sha256');
  for (const file of files) {
    const { mtimeMs, size } = await stat(file);
    hash.update(`${path.relative(root, file)} ${mtimeMs} ${size}\n`);
  }
  return hash.digest('hex');
};

const isBuilt = async (wanted) => {
  const kept = await readFile(stampFile, 'utf8').catch(() => '');
  return kept === wanted && Object.values(entries).every((file) => existsSync(file));
};

/** Builds every workspace, unless nothing has changed since the last build. */
export const ensureBuilt = async ({ say, onOutput }) => {
  const wanted = await fingerprint();
  if (await isBuilt(wanted)) return;
  say('Building');
  const { code, output } = await turbo('build', { onOutput });
  if (code !== 0) throw new Error(`The build failed:\n${lastLines(output, 40)}`);
  await mkdir(path.dirname(stampFile), { recursive: true });
  await writeFile(stampFile, wanted);
};
