import { browser } from './browser.mjs';
import { contract } from './contract.mjs';
import { house } from './house.mjs';
import { jestSuite } from './jest-suite.mjs';
import { types } from './types.mjs';
import { single } from './outcome.mjs';
import { ensureBuilt } from '../build.mjs';
import { run } from '../commands.mjs';
import { inRoot } from '../paths.mjs';

const tool = (name, file, ...args) => ({
  name,
  after: ['contract'],
  run: async () => single(name, await run(process.execPath, [inRoot('node_modules', file), ...args])),
});

const build = async () => {
  await ensureBuilt({ say: () => undefined });
  return { name: 'build', passed: 1, failed: 0 };
};

const arrows = ['--config', 'infra/quality/dependency-cruiser.cjs', 'packages', 'apps'];

/** What `npm test` runs, the cheap and general before the dear and particular. */
export const steps = [
  { name: 'contract', alone: true, run: contract },
  { name: 'house', after: ['contract'], run: house },
  tool('format', 'prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'),
  tool('arrows', 'dependency-cruiser/bin/dependency-cruise.mjs', ...arrows),
  { name: 'build', after: ['contract'], run: build },
  tool('lint', 'eslint/bin/eslint.js', '.', '--max-warnings', '0'),
  { name: 'types', after: ['contract'], run: types },
  jestSuite('unit'),
  jestSuite('ui'),
  jestSuite('identity'),
  jestSuite('database', { database: true }),
  // The longest: when the others have ended it has the machine to itself.
  jestSuite('api', { database: true, needs: ['build'], workers: '100%' }),
  jestSuite('infra', { needs: ['build'] }),
  { name: 'browser', needs: ['build'], alone: true, run: browser },
];
