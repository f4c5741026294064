import { fork } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { entries } from '../run/build.mjs';
import { lastLines, run } from '../run/commands.mjs';
import { openDatabase } from '../run/database.mjs';
import { inRoot } from '../run/paths.mjs';
import { postmasterOf } from './cpu.mjs';
import { startIssuer } from './issuer.mjs';

const audience = 'countersign-api';
const durable = { fsync: 'on', full_page_writes: 'on' };

/** Starts a program that says when it is ready, and on which port. */
const startProgram = (file, env) =>
  new Promise((resolve, reject) => {
    const stdio = ['ignore', 'ignore', 'inherit', 'ipc'];
    const child = fork(file, [], { env: { ...process.env, NODE_OPTIONS: '', ...env }, execArgv: [], stdio });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${file} ended with code ${code}.`)));
    child.once('message', ({ port }) =>
      resolve({ pid: child.pid, url: `http://127.0.0.1:${port}`, stop: () => child.kill('SIGTERM') }),
    );
  });

const seed = async (env) => {
  const { code, output } = await run(process.execPath, [entries.seed], { env });
  if (code !== 0) throw new Error(`The 2020 position could not be loaded:\n${lastLines(output)}`);
};

const bareUrl = ({ superuserUrl }) => {
  const url = new URL(superuserUrl);
  url.pathname = '/countersign';
  return url.href;
};

const bareProgram = fileURLToPath(new URL('./bare-service.mjs', import.meta.url));
const compiled = (file) => import(pathToFileURL(inRoot(`apps/api/dist/compiled/features/${file}`)).href);
const boardStatement = async () => (await compiled('board/board.repository.js')).boardSql;
const assessmentStatement = async () =>
  `${(await compiled('assessments/reading/loading/assessment-sql.js')).wholeAssessmentSql} where a.document_id = $1`;

/** Everything that is measured, on data of its own that goes afterwards: the position of 2020, durable as in production. */
export const openHouse = async (say) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'countersign-bench-'));
  const database = await openDatabase({ folder, temporary: true, settings: durable, say });
  const closing = [() => database.stop()];
  const close = async () => {
    for (const one of closing.splice(0).reverse()) await one();
  };
  try {
    const issuer = await startIssuer({ audience });
    closing.push(issuer.stop);
    const env = {
      NODE_ENV: 'production',
      COUNTERSIGN_LIMIT_ADDRESS: '1000000000',
      COUNTERSIGN_LIMIT_PERSON: '1000000000',
      DATABASE_URL: database.appUrl,
      COUNTERSIGN_READER_DATABASE_URL: database.readerUrl,
      COUNTERSIGN_OWNER_DATABASE_URL: database.ownerUrl,
      COUNTERSIGN_ISSUER: issuer.url,
      COUNTERSIGN_AUDIENCE: audience,
      COUNTERSIGN_API_PORT: '0',
    };
    say('Loading the position of 2020');
    await seed(env);
    const api = await startProgram(entries.api, env);
    closing.push(api.stop);
    const bare = await startProgram(bareProgram, {
      NODE_ENV: 'production',
      BENCH_DATABASE_URL: bareUrl(database),
      BENCH_BOARD_SQL: await boardStatement(),
      BENCH_ASSESSMENT_SQL: await assessmentStatement(),
    });
    closing.push(bare.stop);
    return { api, bare, env, tokenOf: issuer.tokenOf, postmaster: postmasterOf(database), close };
  } catch (error) {
    await close();
    throw error;
  }
};
