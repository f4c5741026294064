import { fork } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { startIssuer } from '../bench/issuer.mjs';
import { entries } from '../run/build.mjs';
import { lastLines, run } from '../run/commands.mjs';
import { openDatabase } from '../run/database.mjs';
import { inRoot } from '../run/paths.mjs';

const audience = 'countersign-api';
const { demonstrationPeople } = await import(pathToFileURL(inRoot('packages/demonstration/dist/index.js')).href);

const startApi = (env) =>
  new Promise((resolve, reject) => {
    const stdio = ['ignore', 'ignore', 'inherit', 'ipc'];
    const child = fork(entries.api, [], { env: { ...process.env, NODE_OPTIONS: '', ...env }, execArgv: [], stdio });
    const ended = new Promise((settle) => child.once('exit', settle));
    child.once('exit', (code) => reject(new Error(`The API ended with code ${code}.`)));
    child.once('message', ({ port }) =>
      resolve({
        url: `http://127.0.0.1:${port}`,
        isAlive: () => child.exitCode === null && child.signalCode === null,
        stop: async () => {
          child.kill('SIGTERM');
          await ended;
        },
      }),
    );
  });

const without = Object.fromEntries(
  ['ADDRESS', 'NOT_SIGNED_IN', 'PERSON', 'AT_ONCE', 'UPLOADS_AT_ONCE', 'SIGNING', 'FILES'].map((name) => [
    `COUNTERSIGN_LIMIT_${name}`,
    '1000000000',
  ]),
);

/**
 * A whole service to attack, on loopback and on data of its own that goes afterwards: one instance as it is run, and two
 * on the same data that refuse nobody for asking often, so that what lies behind that refusal is attacked too.
 */
export const openHouse = async (say) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'countersign-attack-'));
  const database = await openDatabase({ folder, temporary: true, say });
  const closing = [() => database.stop()];
  const close = async () => {
    for (const one of closing.splice(0).reverse()) await one();
  };
  try {
    const issuer = await startIssuer({ audience });
    closing.push(issuer.stop);
    const env = {
      NODE_ENV: 'production',
      DATABASE_URL: database.appUrl,
      COUNTERSIGN_READER_DATABASE_URL: database.readerUrl,
      COUNTERSIGN_OWNER_DATABASE_URL: database.ownerUrl,
      COUNTERSIGN_ISSUER: issuer.url,
      COUNTERSIGN_AUDIENCE: audience,
      COUNTERSIGN_API_PORT: '0',
      COUNTERSIGN_SECURITY_LOG: path.join(folder, 'security.log'),
    };
    say('Loading the position of 2020');
    const { code, output } = await run(process.execPath, [entries.seed], { env });
    if (code !== 0) throw new Error(`The 2020 position could not be loaded:\n${lastLines(output)}`);
    const asRun = await startApi(env);
    closing.push(asRun.stop);
    const open = await startApi({ ...env, ...without });
    closing.push(open.stop);
    const other = await startApi({ ...env, ...without });
    closing.push(other.stop);
    return { asRun, open, other, database, folder, tokenOf: issuer.tokenOf, close };
  } catch (error) {
    await close();
    throw error;
  }
};

/** The first of the demonstration who holds a role, in an organisation whose name begins so. */
export const somebody = (organisation, role) => {
  const found = demonstrationPeople.find(
    ({ organisationName, roles }) => organisationName.startsWith(organisation) && roles.includes(role),
  );
  if (!found) throw new Error(`Nobody of ${organisation} is ${role}.`);
  return found;
};

export const anybody = (role) => somebody('', role);
