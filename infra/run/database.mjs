import { pathToFileURL } from 'node:url';
import { ensureWorkingRoles, passwordsIn, startPostgres } from '../../packages/database/embedded/embedded.mjs';
import { entries } from './build.mjs';

const asRole = (ownerUrl, role, password) => {
  const url = new URL(ownerUrl);
  url.username = role;
  url.password = password;
  return url.href;
};

/** A server of one's own: its owner's url is given, and each working role whose url is not given too is made there. */
const given = async (ownerUrl, folder) => {
  const told = {
    countersign_app: process.env.COUNTERSIGN_APP_DATABASE_URL,
    countersign_reader: process.env.COUNTERSIGN_READER_DATABASE_URL,
    countersign_worker: process.env.COUNTERSIGN_WORKER_DATABASE_URL,
  };
  const toMake = Object.keys(told).filter((role) => !told[role]);
  const kept = toMake.length === 0 ? {} : await passwordsIn(folder);
  const passwords = Object.fromEntries(toMake.map((role) => [role, kept[role]]));
  await ensureWorkingRoles(ownerUrl, passwords);
  const urlOf = (role) => told[role] || asRole(ownerUrl, role, passwords[role]);
  return {
    ownerUrl,
    appUrl: urlOf('countersign_app'),
    readerUrl: urlOf('countersign_reader'),
    workerUrl: urlOf('countersign_worker'),
    stop: async () => undefined,
  };
};

/** PostgreSQL for a run, brought up to the newest migration. DATABASE_URL wins over the one that comes with the house. */
export const openDatabase = async ({ folder, temporary, ownerUrl, settings, say }) => {
  say(ownerUrl ? 'Using the PostgreSQL of DATABASE_URL' : 'Starting PostgreSQL');
  const database = ownerUrl ? await given(ownerUrl, folder) : await startPostgres({ folder, temporary, settings });
  try {
    const { migrate } = await import(pathToFileURL(entries.migrate).href);
    await migrate(database.ownerUrl);
  } catch (error) {
    await database.stop();
    throw error;
  }
  const again = ownerUrl ? undefined : () => startPostgres({ folder, temporary, settings, port: database.port });
  return { ...database, again };
};
