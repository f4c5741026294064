import { fork } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { boundedLog } from '../../packages/database/embedded/bounded-log.mjs';
import { lastLines } from './commands.mjs';
import { root } from './paths.mjs';

const leash = fileURLToPath(new URL('./leash.mjs', import.meta.url));
const patience = 120_000;

const ending = (child) =>
  new Promise((resolve) => {
    child.once('close', (code, signal) => resolve(signal ? `was ended by ${signal}` : `ended with code ${code}`));
  });

const readiness = (child) =>
  new Promise((resolve, reject) => {
    child.on('message', (message) => message?.ready && resolve());
    child.once('error', reject);
    setTimeout(() => reject(new Error('did not become ready')), patience).unref();
  });

const tail = async (log) => lastLines(await readFile(log, 'utf8').catch(() => ''));

/** Where a service says what it says: begun anew with each run, and gone on with when the service starts again. */
export const logOf = (name, logs) => {
  const file = path.join(logs, `${name}.log`);
  return { file, output: boundedLog(file, { anew: true }) };
};

/** Starts one service in a process of its own; settled once it says that it is ready. Its output goes to its log. */
export const startService = async ({ name, entry, env, log: { file: log, output }, onStart }) => {
  const child = fork(entry, [], {
    cwd: root,
    detached: true,
    env: { ...process.env, NODE_OPTIONS: '', NODE_ENV: 'development', ...env },
    execArgv: ['--import', leash],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  output.take(child.stdout);
  output.take(child.stderr);
  let asked = false;
  const ended = ending(child);
  const died = ended.then(async (how) => (asked ? undefined : { name, how, log, lines: await tail(log) }));
  const stop = async () => {
    asked = true;
    child.kill('SIGTERM');
    const force = setTimeout(() => child.kill('SIGKILL'), 12_000);
    await ended;
    clearTimeout(force);
  };
  onStart?.(stop);
  const failed = died.then((death) => Promise.reject(death ? deathError(death) : new Error('was stopped')));
  failed.catch(() => undefined);
  await Promise.race([readiness(child), failed]).catch(async (error) => {
    await stop();
    throw error.death ? error : deathError({ name, how: error.message, log, lines: await tail(log) });
  });
  return { name, pid: child.pid, died, stop };
};

/** What a person needs to see when a service has ended by itself. */
export const deathError = (death) =>
  Object.assign(new Error(`The ${death.name} ${death.how}. The last lines of ${death.log}:\n${death.lines}`), {
    death,
  });
