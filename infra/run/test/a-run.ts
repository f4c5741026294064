import { spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

export const root = path.resolve(import.meta.dirname, '../../..');

export interface Run {
  readonly pid: number;
  /** The one URL that it prints once everything is there. */
  readonly url: Promise<string>;
  /** Settles once it has said so. */
  readonly said: (words: string) => Promise<void>;
  readonly ended: Promise<{ readonly code: number | null; readonly output: string }>;
}

const started = new Set<Run>();

/** Ends what a failed test has left running. */
export const endRuns = async (): Promise<void> => {
  for (const run of started) {
    process.kill(run.pid, 'SIGTERM');
    await run.ended;
  }
};

/** `npm start` as npm runs it, in the given checkout and on the given data. */
export const aRun = ({ checkout = root, data }: { checkout?: string; data?: string }): Run => {
  const { DATABASE_URL: _database, NODE_OPTIONS: _options, ...env } = process.env;
  const child = spawn(process.execPath, ['infra/run/start.mjs'], {
    cwd: checkout,
    env: data === undefined ? env : { ...env, COUNTERSIGN_DATA_FOLDER: data },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const heard = new EventEmitter().setMaxListeners(0);
  const take = (chunk: string) => {
    output += chunk;
    heard.emit('more');
  };
  const found = async <T>(look: () => T | undefined): Promise<T> => {
    for (;;) {
      const there = look();
      if (there !== undefined) return there;
      if (await Promise.race([once(heard, 'more').then(() => false), ended.then(() => true)])) throw new Error(output);
    }
  };
  child.stdout.setEncoding('utf8').on('data', take);
  child.stderr.setEncoding('utf8').on('data', take);
  const ended = new Promise<{ code: number | null; output: string }>((resolve) => {
    child.once('close', (code) => resolve({ code, output }));
  });
  const url = found(() => /Countersign is running: (http\S+)/.exec(output)?.[1]);
  url.catch(() => undefined);
  const said = async (words: string) => void (await found(() => output.includes(words) || undefined));
  if (child.pid === undefined) throw new Error('The run could not be started.');
  const run = { pid: child.pid, url, said, ended };
  started.add(run);
  void ended.then(() => started.delete(run));
  return run;
};

const read = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};

const isMarked = (pid: string, mark: string) =>
  Number(pid) !== process.pid && (read(`/proc/${pid}/environ`) + read(`/proc/${pid}/cmdline`)).includes(mark);

/** Every process of this machine that was told of that folder, by its surroundings or its command line. */
export const processesOf = (folder: string): readonly string[] =>
  readdirSync('/proc').filter((name) => /^\d+$/.test(name) && isMarked(name, folder));

/** Answers with what is left once nothing changes any more, or as soon as nothing is left. */
export const leftOver = async (folder: string): Promise<readonly string[]> => {
  for (let tries = 0; tries < 150 && processesOf(folder).length > 0; tries += 1) await pause(200);
  return processesOf(folder).map((pid) => read(`/proc/${pid}/cmdline`).replaceAll('\0', ' '));
};

/** The processes of a run whose command line holds those words. PostgreSQL's own children are left out. */
export const serversOf = (folder: string, words: string): readonly number[] =>
  processesOf(folder)
    .filter((pid) => read(`/proc/${pid}/cmdline`).includes(words))
    .map(Number);
