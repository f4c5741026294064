import { fork, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { appendFile, chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { account, place } from './account.mjs';
import { locate } from './binaries.mjs';
import { claimPort, freePort } from './ports.mjs';
import { gone, isAlive, runs } from './processes.mjs';
import { ensureDatabase, ensureWorkingRoles, workingRoles } from './roles.mjs';

export { locate, ensureWorkingRoles, claimPort, freePort, workingRoles };

const keeperFile = fileURLToPath(new URL('./keeper.mjs', import.meta.url));

const steady = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: 200,
  log_timezone: 'UTC',
  timezone: 'UTC',
  log_error_verbosity: 'terse',
  log_parameter_max_length: 0,
  log_parameter_max_length_on_error: 0,
};
const forgetful = { fsync: 'off', full_page_writes: 'off' };

const secret = () => randomBytes(18).toString('base64url');

/** The passwords kept beside the data. One is made for each role that has none there: folders outlive releases. */
export const passwordsIn = async (folder) => {
  const file = path.join(folder, 'passwords.json');
  const kept = await readFile(file, 'utf8').then(JSON.parse, () => ({}));
  const missing = ['postgres', 'countersign_owner', ...workingRoles].filter((role) => !kept[role]);
  if (missing.length === 0) return kept;
  const passwords = { ...kept, ...Object.fromEntries(missing.map((role) => [role, secret()])) };
  await mkdir(folder, { recursive: true });
  await writeFile(`${file}.new`, JSON.stringify(passwords), { mode: 0o600 });
  await rename(`${file}.new`, file);
  return passwords;
};

const initialise = async (native, kept, password, as) => {
  const [data, draft, secretFile] = ['cluster', 'cluster.new', 'superuser'].map((name) => path.join(kept, name));
  if (existsSync(path.join(data, 'PG_VERSION'))) return data;
  await rm(draft, { recursive: true, force: true });
  await writeFile(secretFile, password, { mode: 0o600 });
  if ('uid' in as) await chown(secretFile, as.uid, as.gid);
  const flags = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
  const login = ['--username=postgres', '--auth=scram-sha-256', `--pwfile=${secretFile}`];
  const made = spawnSync(path.join(native, 'bin/initdb'), [`--pgdata=${draft}`, ...flags, ...login], {
    ...as,
    cwd: '/',
    encoding: 'utf8',
  });
  await rm(secretFile, { force: true });
  if (made.status !== 0)
    throw new Error(`PostgreSQL could not make its data folder: ${made.error?.message ?? made.stderr}`);
  await rename(draft, data);
  return data;
};

const numbersIn = async (file) => (await readFile(file, 'utf8').catch(() => '')).split(/\s/).map(Number);

/** A server that outlived its program, after a kill -9, is stopped before its data is opened again. */
const stopOrphan = async (kept) => {
  const data = path.join(kept, 'cluster');
  const [keeper, program] = await numbersIn(path.join(kept, 'keeper.pid'));
  if (keeper && runs(keeper, 'keeper.mjs', data)) {
    const ended = !isAlive(program) && (await gone(keeper, 20_000));
    if (!ended) throw new Error(`Another run still uses ${kept}.`);
  }
  const pidFile = path.join(data, 'postmaster.pid');
  const [server] = await numbersIn(pidFile);
  if (server && runs(server, 'postgres', data)) {
    process.kill(server, 'SIGINT');
    if (!(await gone(server, 15_000))) process.kill(server, 'SIGQUIT');
    await gone(server, 5_000);
  }
  if (!server || !runs(server, 'postgres', data)) await rm(pidFile, { force: true });
};

const lastLines = async (log) => (await readFile(log, 'utf8').catch(() => '')).trim().split('\n').slice(-8).join('\n');

const attempt = (orders) =>
  new Promise((resolve, reject) => {
    const keeper = fork(keeperFile, [JSON.stringify(orders)], {
      detached: true,
      stdio: 'ignore',
      execArgv: [],
      cwd: '/',
    });
    keeper.once('exit', () =>
      lastLines(orders.log).then((lines) => reject(new Error(`PostgreSQL did not start:\n${lines}`))),
    );
    keeper.once('message', () => resolve(keeper));
  });

const launch = async (orders, preferred) => {
  for (let tries = 1; ; tries += 1) {
    const port = await freePort(tries === 1 ? preferred : 0);
    try {
      return { port, keeper: await attempt({ ...orders, port }) };
    } catch (error) {
      if (tries === 5) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200 * tries));
    }
  }
};

const stopper = (keeper, remove) => {
  const ended = new Promise((resolve) => keeper.once('exit', resolve));
  keeper.unref();
  keeper.channel?.unref();
  return async () => {
    keeper.ref();
    if (keeper.connected) keeper.send({ stop: true }, () => undefined);
    if (keeper.exitCode === null && keeper.signalCode === null) await ended;
    for (const folder of remove) await rm(folder, { recursive: true, force: true });
  };
};

export const startPostgres = async ({ folder, port = 0, temporary = false, settings = {} }) => {
  const as = account();
  const native = await locate(as);
  const kept = await place(folder, as);
  const passwords = await passwordsIn(kept);
  const data = await initialise(native, kept, passwords.postgres, as);
  const [log, pid] = ['postgres.log', 'keeper.pid'].map((name) => path.join(kept, name));
  await stopOrphan(kept);
  await appendFile(log, '');
  const orders = {
    binary: path.join(native, 'bin/postgres'),
    data,
    as,
    log,
    remove: temporary ? [kept, path.resolve(folder)] : [],
    settings: { ...steady, ...(temporary ? forgetful : {}), ...settings },
  };
  const { port: chosen, keeper } = await launch(orders, port);
  await writeFile(pid, `${keeper.pid} ${process.pid}`);
  const stop = stopper(keeper, orders.remove);
  const url = (role, database = 'countersign') =>
    `postgres://${role}:${passwords[role]}@127.0.0.1:${chosen}/${database}`;
  await ensureDatabase(url('postgres', 'postgres'), passwords).catch(async (error) => {
    await stop();
    throw error;
  });
  return {
    ownerUrl: url('countersign_owner'),
    appUrl: url('countersign_app'),
    readerUrl: url('countersign_reader'),
    workerUrl: url('countersign_worker'),
    superuserUrl: url('postgres', 'postgres'),
    port: chosen,
    folder: kept,
    ended: new Promise((resolve) => keeper.once('exit', resolve)),
    stop,
  };
};

/** Removes the data of a folder, also the part that is kept outside the clone. */
export const removeData = async (folder) => {
  const pointer = await readFile(path.join(folder, 'place.json'), 'utf8').then(JSON.parse, () => undefined);
  if (pointer?.keptIn) {
    await stopOrphan(pointer.keptIn);
    await rm(pointer.keptIn, { recursive: true, force: true });
  }
  await rm(folder, { recursive: true, force: true });
};
