import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { lastLines, run } from '../commands.mjs';
import { inRoot } from '../paths.mjs';
import { suite } from './outcome.mjs';
import { sharedDatabase } from './shared-database.mjs';

const failuresIn = ({ testResults }) =>
  testResults
    .filter(({ status }) => status === 'failed')
    .map(
      ({ name, message }) =>
        `${path.relative(inRoot(), name)}\n${lastLines(stripVTControlCharacters(message).slice(0, 6_000), 80)}`,
    )
    .join('\n');

const read = async (file, output) => {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (!text) return { passed: 0, failed: 1, detail: lastLines(output, 40) };
  const result = JSON.parse(text);
  return {
    passed: result.numPassedTests,
    failed: result.numFailedTests + result.numRuntimeErrorTestSuites,
    leftOut: result.numPendingTests + result.numTodoTests,
    detail: failuresIn(result),
  };
};

const runJest = async (project, env, workers) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'countersign-jest-'));
  const file = path.join(folder, 'result.json');
  const jest = [inRoot('node_modules/jest/bin/jest.js'), '--selectProjects', project];
  const args = [
    '--no-warnings',
    '--experimental-vm-modules',
    ...jest,
    '--json',
    `--outputFile=${file}`,
    `--maxWorkers=${workers}`,
  ];
  const { code, output } = await run(process.execPath, args, { env });
  const result = await read(file, output);
  await rm(folder, { recursive: true, force: true });
  const unexplained = code !== 0 && result.failed === 0;
  return suite(project, unexplained ? { ...result, failed: 1, detail: lastLines(output, 40) } : result);
};

/** One project of Jest as one step, on the shared server where it needs PostgreSQL. */
export const jestSuite = (name, { database = false, needs = [], workers = '50%' } = {}) => ({
  name,
  after: ['contract'],
  needs,
  run: async () => runJest(name, database ? await sharedDatabase() : {}, workers),
});
