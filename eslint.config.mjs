import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { noLiteralText, wordsByKey } from './infra/quality/literal-text.mjs';
import { notYetInWords } from './infra/quality/not-yet-in-words.mjs';

const tests = ['**/*.test.{ts,tsx}', '**/test/**', '**/e2e/**'];

const environment = {
  object: 'process',
  property: 'env',
  message: 'Configuration is parsed once, into a typed object: only an entry hands the environment over.',
};

const said = (message, ...selectors) => selectors.map((selector) => ({ selector, message }));

const theTime = [
  'NewExpression[callee.name="Date"][arguments.length=0]',
  'CallExpression[callee.name="Date"]',
  'MemberExpression[object.name="Date"][property.name="now"]',
];

const theTimeInSql =
  '/\\b(now\\(|clock_timestamp|statement_timestamp|transaction_timestamp|current_(date|time)|localtime)/i';

const clock = [
  ...said('Now arrives as an argument.', ...theTime),
  ...said('Chance arrives as an argument.', 'CallExpression[callee.object.name="Math"][callee.property.name="random"]'),
  ...said('Ids arrive as arguments.', 'CallExpression[callee.property.name="randomUUID"]'),
];

const clockOfActs = said(
  'The time of an act is the database’s, after its lock: tx.now, and app.clock() where there is no act.',
  ...theTime,
  `TemplateElement[value.raw=${theTimeInSql}]`,
  `Literal[value=${theTimeInSql}]`,
);

const calendar = [
  ...said(
    'A day or a moment is made by the kernel: instant, dayOf; isDay and checkDay of what was typed.',
    'TSAsExpression TSTypeReference[typeName.name=/^(Day|Instant)$/]',
    'CallExpression[callee.property.name="toISOString"]',
  ),
  ...said(
    'A day is civil time of the nation: dayOf, daysBefore, yearsAfter.',
    'CallExpression[callee.property.name="slice"][arguments.0.value=0][arguments.1.value=10]',
    'CallExpression[callee.property.name=/^[gs]et(UTC)?(FullYear|Month|Date|Day|Hours)$/]',
    'CallExpression[callee.property.name=/^toLocale(Date|Time)String$/]',
  ),
];

const emptiness = [
  {
    selector: 'BinaryExpression[right.value=""] > CallExpression.left[callee.property.name="trim"]',
    message: 'Whether a text says anything is asked of saysNothing: "n/a" is no answer either.',
  },
];

/** Sources whose texts only machines read (SQL, kinds of GraphQL, logs), or that are signed and keep their words with their hash. */
const withoutReaders = [
  'apps/api/src/**/*{.repository,.loader,-sql}.ts',
  'apps/api/src/{main,migrate,seed,worker}.ts',
  'apps/api/src/platform/{config,files/active,graphql/scalars,health,outbox,watch}/**',
  'apps/api/src/{features/ledger/subject-titles,platform/kept-while-unchanged}.ts',
  'apps/api/src/features/demonstration/**',
  'apps/api/src/features/roll-outs/open-stage.ts',
  'apps/api/src/features/assessments/sign-off/{decide-assessment,departures-in-words}.ts',
  'packages/domain/src/{document/words,document/sealing,account,ledger,kernel}/**',
  'apps/portal/src/browser/read-definition.ts',
];

const loadedLater = [
  ['react', ['lazy', 'Suspense']],
  ['@tanstack/react-router', ['lazyFn', 'lazyRouteComponent', 'createLazyRoute', 'createLazyFileRoute']],
].map(([name, importNames]) => ({
  name,
  importNames,
  message: 'Code that comes later comes by lazyPage or lazyPart, which say what is to be done where it does not come.',
}));

const nodeGlobals = Object.fromEntries(
  [
    'process',
    'console',
    'URL',
    'Buffer',
    'fetch',
    'AbortSignal',
    'setTimeout',
    'clearTimeout',
    'setInterval',
    'clearInterval',
  ]
    .concat([
      'globalThis',
      'performance',
      'structuredClone',
      'TextEncoder',
      'TextDecoder',
      'URLSearchParams',
      'AbortController',
      'setImmediate',
    ])
    .map((name) => [name, 'readonly']),
);

const restricted = (...lists) => ({ 'no-restricted-syntax': ['error', ...lists.flat()] });

/** The one file that makes days and moments of other things. */
const theCalendar = 'packages/domain/src/kernel/instant.ts';

const beneathTheDoor = ['apps/{api,cli}/src/**/*.ts', 'packages/{catalogue,database,demonstration}/src/**/*.ts'];

/** Where a request comes in, and where a line of a log is written: neither is an act. */
const theDoor = ['apps/api/src/platform/auth/let-in.ts', 'apps/api/src/platform/watch/security-log.ts'];

export default tseslint.config(
  {
    ignores: [
      '**/dist/',
      '**/node_modules/',
      '**/generated/',
      '**/.turbo/',
      '.data/',
      'test-results/',
      'playwright-report/',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx,mts}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/require-await': 'off',
      'no-restricted-properties': ['error', environment],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  { files: ['apps/*/codegen.ts', '**/*.d.mts'], extends: [tseslint.configs.disableTypeChecked] },
  { files: ['{apps,packages}/*/src/**/*.{ts,tsx}'], ignores: tests, rules: restricted(calendar) },
  { files: ['packages/domain/src/**/*.ts'], rules: restricted(clock, emptiness, calendar) },
  { files: [theCalendar], rules: restricted(clock, emptiness) },
  { files: beneathTheDoor, ignores: [...tests, ...theDoor], rules: restricted(clockOfActs, calendar) },
  {
    files: ['**/*.tsx', 'packages/ui/src/**/*.ts', 'apps/portal/src/**/*.ts'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      // A page that is not there is thrown to the router.
      '@typescript-eslint/only-throw-error': [
        'error',
        { allow: [{ from: 'package', package: '@tanstack/router-core', name: 'NotFoundError' }] },
      ],
    },
  },
  {
    files: ['apps/portal/src/**/*.{ts,tsx}', 'packages/ui/src/**/*.{ts,tsx}'],
    rules: { 'no-restricted-imports': ['error', { paths: loadedLater }] },
  },
  {
    files: ['apps/{portal,api,cli}/src/**/*.{ts,tsx}', 'packages/{ui,domain}/src/**/*.{ts,tsx}'],
    plugins: { words: { rules: { 'no-literal-text': noLiteralText, 'by-key': wordsByKey } } },
    rules: { 'words/no-literal-text': 'error', 'words/by-key': 'error' },
  },
  {
    files: [...tests, ...notYetInWords, ...withoutReaders],
    rules: { 'words/no-literal-text': 'off' },
  },
  {
    files: tests,
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/unbound-method': 'off',
      'no-restricted-properties': 'off',
      'no-console': 'off',
    },
  },
  {
    files: [
      '**/config.ts',
      '**/*.config.ts',
      'apps/*/{src,server}/{main,worker,seed,migrate,rebuild-positions}.ts',
      'infra/**/*.ts',
    ],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    files: ['apps/cli/src/**/*.ts', 'apps/dev-idp/src/**/*.ts', '**/{main,worker,seed,migrate,rebuild-positions}.ts'],
    rules: { 'no-console': 'off' },
  },
  { files: ['**/*.mjs'], languageOptions: { globals: nodeGlobals } },
  {
    files: ['**/*.cjs'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { module: 'writable', require: 'readonly', process: 'readonly', __filename: 'readonly' },
    },
  },
  prettier,
);
