import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chown, chmod, mkdir, readFile, realpath, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Where an unprivileged account finds what it cannot reach inside a closed clone. */
export const outside = '/var/lib/countersign';

const idOf = (flag, name) => {
  const asked = spawnSync('id', [flag, name], { encoding: 'utf8' });
  return asked.status === 0 ? Number(asked.stdout.trim()) : undefined;
};

/** PostgreSQL refuses to run as root: as root, the account it runs as instead; otherwise nothing. */
export const account = () => {
  if (process.getuid?.() !== 0) return {};
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = [idOf('-u', name), idOf('-g', name)];
    if (uid !== undefined && gid !== undefined) return { uid, gid };
  }
  throw new Error('PostgreSQL does not run as root, and there is no user "postgres" or "nobody" to run it as.');
};

const make = async (folder, as) => {
  await mkdir(folder, { recursive: true });
  await chmod(folder, 0o700);
  if ('uid' in as) await chown(folder, as.uid, as.gid);
};

const canWrite = (folder, as) =>
  spawnSync('test', ['-w', folder, '-a', '-x', folder], { ...as, cwd: '/' }).status === 0;

const pointed = async (pointer, home) => {
  const kept = await readFile(pointer, 'utf8').then(JSON.parse, () => undefined);
  return kept?.of === home ? kept.keptIn : undefined;
};

/**
 * The folder that holds the cluster and its passwords: the asked one, or one outside the clone when the account cannot
 * enter the clone. A pointer in the asked folder says which, and belongs to that folder only.
 */
export const place = async (folder, as) => {
  await mkdir(folder, { recursive: true });
  const home = await realpath(folder);
  const pointer = path.join(home, 'place.json');
  const known = await pointed(pointer, home);
  const inside = path.join(home, 'postgres');
  const elsewhere = path.join(outside, createHash('sha256').update(home).digest('hex').slice(0, 16));
  const chosen = known ?? ('uid' in as && !(await reach(inside, as)) ? elsewhere : inside);
  await mkdir(chosen, { recursive: true });
  if (chosen === elsewhere) await chmod(outside, 0o755);
  await make(chosen, as);
  if (!known) await writeFile(pointer, JSON.stringify({ of: home, keptIn: chosen }));
  return chosen;
};

const reach = async (folder, as) => {
  await make(folder, as);
  return canWrite(folder, as);
};
