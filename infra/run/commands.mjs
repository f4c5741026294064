import { spawn } from 'node:child_process';
import { root } from './paths.mjs';

const running = new Set();

/** Stops every command that is still under way, with what it started itself. */
export const stopCommands = async () => {
  await Promise.all(
    [...running].map(({ child, ended }) => {
      signalGroup(child, 'SIGTERM');
      const force = setTimeout(() => signalGroup(child, 'SIGKILL'), 8_000);
      return ended.finally(() => clearTimeout(force));
    }),
  );
};

const signalGroup = (child, signal) => {
  try {
    process.kill(-child.pid, signal);
  } catch {
    child.kill(signal);
  }
};

/**
 * Runs a command to its end in a process group of its own, and answers with its exit code and what it said. Output also
 * goes to the given writer as it comes.
 */
export const run = (command, args, { env = {}, cwd = root, onOutput } = {}) => {
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const take = (chunk) => {
    output += chunk;
    onOutput?.(chunk);
  };
  child.stdout.setEncoding('utf8').on('data', take);
  child.stderr.setEncoding('utf8').on('data', take);
  const ended = new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 127, output: `${output}${error.message}\n` }));
    child.once('close', (code, signal) => resolve({ code: code ?? 1, signal, output }));
  });
  const entry = { child, ended };
  running.add(entry);
  return ended.finally(() => running.delete(entry));
};

export const lastLines = (text, count = 20) => text.trimEnd().split('\n').slice(-count).join('\n');
