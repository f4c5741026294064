import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { audience, databases, running } from './running.js';

export interface ApiProcess {
  readonly url: string;
  /** Ends it as a power cut would: it gets no chance to finish anything. */
  kill(): Promise<void>;
  /** Asks it to stop, as whoever runs it does, and answers with its exit code. */
  stop(): Promise<number | null>;
}

const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) =>
    (child.exitCode ?? child.signalCode) !== null ? resolve(child.exitCode) : child.once('exit', resolve),
  );

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/**
 * The API in a process of its own, as it is started in production, on the database and the issuer of the test; with a
 * clock of its own where it is told by how many seconds to go ahead.
 */
export const anApiProcess = async (settings: Readonly<Record<string, string>> = {}): Promise<ApiProcess> => {
  const { appUrl, readerUrl } = databases();
  const child = fork(fileURLToPath(new URL('../../src/main.ts', import.meta.url)), [], {
    execArgv: ['--conditions=source', '--import', here('from-source.mjs'), '--import', here('clock-ahead.mjs')],
    env: {
      PATH: process.env['PATH'],
      NODE_ENV: 'test',
      CLOCK_AHEAD_SECONDS: '0',
      DATABASE_URL: appUrl,
      COUNTERSIGN_READER_DATABASE_URL: readerUrl,
      COUNTERSIGN_ISSUER: running().issuer.url,
      COUNTERSIGN_AUDIENCE: audience,
      COUNTERSIGN_API_PORT: '0',
      COUNTERSIGN_LIMIT_PERSON: '1000000',
      COUNTERSIGN_LIMIT_AT_ONCE: '1000000',
      ...settings,
    },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (message: { readonly port: number }) => resolve(message.port));
    child.once('exit', (code) => reject(new Error(`The API ended before it was ready: ${code}`)));
  });
  return {
    url: `http://127.0.0.1:${port}`,
    kill: async () => {
      child.kill('SIGKILL');
      await ended(child);
    },
    stop: () => {
      child.kill('SIGTERM');
      return ended(child);
    },
  };
};
