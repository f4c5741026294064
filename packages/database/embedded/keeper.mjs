/**
 * Stands between a program and its PostgreSQL. The program may be killed in any way: the channel to it closes, and the
 * server is stopped. Started by embedded.mjs with the command as its argument.
 */
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { boundedLog } from './bounded-log.mjs';

const { binary, data, port, settings, as, log, remove } = JSON.parse(process.argv[2]);
const output = boundedLog(log);
const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
const server = spawn(binary, ['-D', data, '-p', String(port), ...flags], {
  ...as,
  cwd: '/',
  detached: true,
  stdio: ['ignore', 'pipe', 'pipe'],
});
output.take(server.stdout);
output.take(server.stderr);

const tell = (message) => process.connected && process.send(message, () => undefined);

let asked = false;
const stop = () => {
  asked = true;
  server.kill('SIGINT');
  setTimeout(() => server.kill('SIGQUIT'), 15_000).unref();
};

const status = () => {
  try {
    return readFileSync(path.join(data, 'postmaster.pid'), 'utf8').split('\n')[7]?.trim();
  } catch {
    return undefined;
  }
};

const watch = setInterval(() => {
  if (status() !== 'ready') return;
  clearInterval(watch);
  tell({ ready: true });
}, 25);

server.on('error', () => process.exit(1));
const end = (code) => {
  if (asked) for (const folder of remove) rmSync(folder, { recursive: true, force: true });
  process.exit(code ?? 1);
};
server.on('close', end);
server.on('exit', (code) => setTimeout(() => end(code), 1_000));
process.on('message', stop);
process.on('disconnect', stop);
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, stop);
