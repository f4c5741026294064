import { mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { entries } from './build.mjs';
import { lastLines, run } from './commands.mjs';
import { openDatabase } from './database.mjs';
import { dataFolder } from './paths.mjs';
import { keepRunning } from './keep-running.mjs';
import { onPorts } from './on-ports.mjs';
import { deathError, logOf, startService } from './services.mjs';

/** Everything the services read from their surroundings, in one place. */
const environment = ({ database, ports, folder }) => {
  const [portalUrl, apiUrl, idpUrl] = [ports.portal, ports.api, ports.identity].map(
    (port) => `http://localhost:${port}`,
  );
  return {
    urls: { portalUrl, apiUrl, idpUrl },
    env: {
      DATABASE_URL: database.appUrl,
      COUNTERSIGN_READER_DATABASE_URL: database.readerUrl,
      COUNTERSIGN_WORKER_DATABASE_URL: database.workerUrl,
      COUNTERSIGN_OWNER_DATABASE_URL: database.ownerUrl,
      COUNTERSIGN_ISSUER: `${idpUrl}/realms/countersign`,
      COUNTERSIGN_AUDIENCE: 'countersign-api',
      COUNTERSIGN_SECURITY_LOG: path.join(folder, 'security', 'security.log'),
      COUNTERSIGN_API_HOST: '127.0.0.1',
      COUNTERSIGN_API_PORT: String(ports.api),
      COUNTERSIGN_API_URL: `http://127.0.0.1:${ports.api}`,
      COUNTERSIGN_PORTAL_HOST: '127.0.0.1',
      COUNTERSIGN_PORTAL_PORT: String(ports.portal),
      COUNTERSIGN_PORTAL_ORIGIN: portalUrl,
      COUNTERSIGN_IDP_HOST: '127.0.0.1',
      COUNTERSIGN_IDP_PORT: String(ports.identity),
      COUNTERSIGN_IDP_URL: idpUrl,
      COUNTERSIGN_IDP_ISSUER_URL: idpUrl,
      COUNTERSIGN_IDP_REALM: 'countersign',
      COUNTERSIGN_IDP_CLIENT: 'countersign-portal',
      COUNTERSIGN_IDP_KEYS_FOLDER: path.join(folder, 'identity'),
    },
  };
};

const seed = async (env) => {
  const { code, output } = await run(process.execPath, [entries.seed], { env: { NODE_OPTIONS: '', ...env } });
  if (code !== 0) throw new Error(`The 2020 position could not be loaded:\n${lastLines(output)}`);
};

const order = ['portal', 'worker', 'api', 'identity'];

/** What is running so far, stopped from the outside in: the services, then their database. */
const gathering = () => {
  const services = new Map();
  const databases = [];
  let release = () => undefined;
  const stopServices = async () => {
    for (const name of order) await services.get(name)?.();
    services.clear();
  };
  const stop = async () => {
    await stopServices();
    release();
    for (const database of databases.splice(0)) await database.stop();
  };
  return { services, databases, stopServices, stop, held: (ports) => (release = ports.release) };
};

const forGood = () => new Promise(() => undefined);

const firstDeath = (kept) =>
  Promise.race(kept.map(({ died }) => died.then((death) => (death ? deathError(death) : forGood()))));

const startServices = async ({ env, logs, running, say }) => {
  const started = await Promise.allSettled(
    order.map((name) => {
      const log = logOf(name, logs);
      const start = (onStart) => startService({ name, entry: entries[name], env, log, onStart });
      return keepRunning({ name, start, say, onStop: (stop) => running.services.set(name, stop) });
    }),
  );
  const failure = started.find(({ status }) => status === 'rejected');
  if (failure) throw failure.reason;
  return started.map(({ value }) => value);
};

const asService = (database) => ({
  died: database.ended.then(() => ({
    name: 'PostgreSQL',
    how: 'ended',
    log: path.join(database.folder, 'postgres.log'),
    lines: '',
  })),
  stop: database.stop,
});

/** PostgreSQL of ours comes back at the same address, or the services would ask where nobody is. */
const keepDatabase = (database, { say, running }) => {
  if (database.again === undefined) return { died: forGood() };
  let isFirst = true;
  const start = async () => {
    const started = isFirst ? database : await database.again();
    isFirst = false;
    if (started.port === database.port) return asService(started);
    await started.stop();
    throw new Error('PostgreSQL could not come back at its address.');
  };
  return keepRunning({ name: 'PostgreSQL', start, say, onStop: (stop) => running.databases.splice(0, 1, { stop }) });
};

/**
 * Starts the whole service from what is built, on free ports: PostgreSQL, migrations, the 2020 position, the identity
 * provider, the API, the worker and the portal. `fresh` gives it data of its own that goes when it stops; `signal` gives
 * up half-way and leaves nothing behind.
 */
export const startStack = async (options = {}) => {
  const { folder = dataFolder, fresh = false, quiet = false, ownerUrl, settings, signal } = options;
  const say = quiet ? () => undefined : (line) => console.log(`- ${line}`);
  const home = fresh ? await mkdtemp(path.join(tmpdir(), 'countersign-run-')) : folder;
  const logs = path.join(home, 'logs');
  await mkdir(logs, { recursive: true });
  const running = gathering();
  signal?.addEventListener('abort', () => void running.stop());
  try {
    const database = await openDatabase({ folder: home, temporary: fresh, ownerUrl, settings, say });
    running.databases.push(database);
    const postgres = await keepDatabase(database, { say, running });
    signal?.throwIfAborted();
    say('Loading the position of 2020');
    await seed({ COUNTERSIGN_OWNER_DATABASE_URL: database.ownerUrl });
    signal?.throwIfAborted();
    say('Starting the identity provider, the API, the worker and the portal');
    const onThem = async (ports) => {
      const { env, urls } = environment({ database, ports, folder: home });
      return { env, urls, services: await startServices({ env, logs, running, say }) };
    };
    const held = await onPorts({ start: onThem, stop: running.stopServices, say });
    running.held(held);
    const { env, urls, services } = held.started;
    signal?.throwIfAborted();
    return {
      ...urls,
      env,
      postgres: database,
      services,
      folder: home,
      died: firstDeath([postgres, ...services]),
      stop: running.stop,
    };
  } catch (error) {
    await running.stop();
    throw error;
  }
};
