/** One runner, one project a kind of test. `--selectProjects unit` and so on. */
const transform = {
  '^.+\\.tsx?$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true, decorators: true },
        transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
        target: 'es2022',
        keepClassNames: true,
      },
      module: { type: 'es6' },
    },
  ],
};

const base = {
  transform,
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: {
    '^(\\.{1,2}/.*)\\.js$': '$1',
    // How a page looks is for browsers.
    '\\.scss$': '<rootDir>/infra/quality/jest/no-styles.mjs',
  },
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json'],
  modulePathIgnorePatterns: ['/dist/', '/\\.data/'],
};

const patient = { ...base, setupFilesAfterEnv: ['<rootDir>/infra/quality/jest/patience.mjs'] };

const onDatabase = {
  ...patient,
  globalSetup: '<rootDir>/infra/quality/jest/database.mjs',
  globalTeardown: '<rootDir>/infra/quality/jest/database-stop.mjs',
};

export default {
  projects: [
    {
      ...base,
      displayName: 'unit',
      testMatch: [
        '<rootDir>/{packages/{domain,catalogue,demonstration,contract,words},apps/{cli,portal}}/**/*.test.ts',
      ],
    },
    {
      ...patient,
      displayName: 'ui',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/{packages/ui,apps/portal}/**/*.test.tsx'],
      testEnvironmentOptions: { customExportConditions: ['source', 'browser'] },
    },
    { ...onDatabase, displayName: 'database', testMatch: ['<rootDir>/packages/database/**/*.test.ts'] },
    {
      ...patient,
      displayName: 'api',
      globalSetup: '<rootDir>/infra/quality/jest/api.mjs',
      globalTeardown: '<rootDir>/infra/quality/jest/api-stop.mjs',
      testMatch: ['<rootDir>/apps/api/**/*.test.ts'],
    },
    { ...patient, displayName: 'identity', testMatch: ['<rootDir>/apps/dev-idp/**/*.test.ts'] },
    { ...patient, displayName: 'infra', testMatch: ['<rootDir>/infra/**/*.test.ts'] },
  ],
};
