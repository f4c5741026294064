import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Client } from 'pg';
import { toldByItsQueries } from './pool.js';
import { refuseOldServer } from './server-version.js';

interface SqlFile {
  readonly name: string;
  readonly sql: string;
  readonly sha256: string;
}

const lockKey = 7_246_351_902;

/** Beside the sources, beside a build of them, or beside a bundle that took the folder with it. */
const migrationsFolder = (): URL => {
  const found = ['../migrations/', './migrations/']
    .map((place) => new URL(place, import.meta.url))
    .find((place) => existsSync(place));
  if (found === undefined) throw new Error('The folder with the migrations is missing.');
  return found;
};

const sqlFiles = (folder: URL): readonly SqlFile[] =>
  readdirSync(folder)
    .filter((name) => /^\d{4}_[a-z0-9_]+\.sql$/.test(name))
    .sort()
    .map((name) => {
      const sql = readFileSync(new URL(name, folder), 'utf8');
      return { name, sql, sha256: createHash('sha256').update(sql).digest('hex') };
    });

/**
 * Brings a database up to the migrations and says which were applied now. Two at once wait for each other. Forward only:
 * a file that was applied and has changed since is refused, and nothing is done.
 */
export const migrate = async (ownerUrl: string, folder: URL = migrationsFolder()): Promise<string[]> => {
  const client = new Client({ connectionString: ownerUrl, application_name: 'countersign migrate' });
  client.on('error', toldByItsQueries);
  await client.connect();
  try {
    await refuseOldServer(client);
    await client.query('select pg_advisory_lock($1)', [lockKey]);
    // eslint-disable-next-line no-restricted-syntax -- when a database was brought up to date is no act of anybody
    await client.query(`create table if not exists public.migration (
      name text primary key, sha256 text not null, applied_at timestamptz not null default now())`);
    return await applyMissing(client, sqlFiles(folder));
  } finally {
    await client.end();
  }
};

const applyMissing = async (client: Client, files: readonly SqlFile[]): Promise<string[]> => {
  const { rows } = await client.query<{ name: string; sha256: string }>('select name, sha256 from public.migration');
  const applied = new Map(rows.map((row) => [row.name, row.sha256]));
  const changed = files.find(({ name, sha256 }) => applied.has(name) && applied.get(name) !== sha256);
  if (changed) throw new Error(`${changed.name} was changed after it was applied: write the next migration instead.`);
  const missing = files.filter(({ name }) => !applied.has(name));
  for (const file of missing) await apply(client, file);
  return missing.map(({ name }) => name);
};

const apply = async (client: Client, { name, sql, sha256 }: SqlFile): Promise<void> => {
  await client.query('begin');
  try {
    await client.query(sql);
    await client.query('insert into public.migration (name, sha256) values ($1, $2)', [name, sha256]);
    await client.query('commit');
  } catch (fault) {
    await client.query('rollback').catch(() => undefined);
    throw new Error(`${name} could not be applied: ${fault instanceof Error ? fault.message : String(fault)}`, {
      cause: fault,
    });
  }
};
