import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const out = file('../../../node_modules/.cache/dev-idp/main.mjs');

/** The entry as it runs for real, with the workspace packages inside and everything else as installed. */
export const buildEntry = async (): Promise<void> => {
  await build({
    entryPoints: [file('../src/main.ts')],
    outfile: out,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    conditions: ['source'],
    external: ['oidc-provider', 'jose', 'zod'],
    logLevel: 'silent',
  });
};

export const start = (env: Record<string, string>): ChildProcess =>
  fork(out, [], {
    env: {
      PATH: process.env.PATH,
      COUNTERSIGN_PORTAL_ORIGIN: 'http://localhost:8080',
      COUNTERSIGN_IDP_PORT: '0',
      ...env,
    },
    execArgv: [],
    silent: true,
  });

export const said = (child: ChildProcess): Promise<unknown> =>
  new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', (code) => reject(new Error(`ended with ${String(code)}`)));
  });

export const end = async (child: ChildProcess): Promise<{ readonly code: number | null; readonly said: string }> => {
  const [code, said] = await Promise.all([
    new Promise<number | null>((resolve) => child.once('exit', resolve)),
    child.stderr ? text(child.stderr) : '',
  ]);
  return { code, said };
};
