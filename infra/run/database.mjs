import { pathToFileURL } from 'node:url';
import { ensureWorkingRoles, passwordsIn, startPostgres } from '../../packages/database/embedded/embedded.mjs';
import { entries } from './build.mjs';

const asRole = (ownerUrl, role, password) => {
  const url = new URL(ownerUrl);
  url.username = role;
  url.password = password;
  return url.href;
};

/** A server of one's own: its owner's url is given, and the two working roles are made there unless their urls are given too. */
const given = async (ownerUrl, folder) => {
  const { COUNTERSIGN_APP_DATABASE_URL: appUrl, COUNTERSIGN_READER_DATABASE_URL: readerUrl } = process.env;
  if (appUrl && readerUrl) return { ownerUrl, appUrl, readerUrl, stop: async () => undefined };
  const passwords = await passwordsIn(folder);
  await ensureWorkingRoles(ownerUrl, passwords);
  return {
    ownerUrl,
    appUrl: asRole(ownerUrl, 'countersign_app', passwords.countersign_app),
    readerUrl: asRole(ownerUrl, 'countersign_reader', passwords.countersign_reader),
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
