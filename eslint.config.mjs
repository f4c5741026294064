import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const tests = ['**/*.test.{ts,tsx}', '**/test/**', '**/e2e/**'];

const environment = {
  object: 'process',
  property: 'env',
  message: 'Configuration is parsed once, into a typed object: only an entry hands the environment over.',
};

const clock = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Now arrives as an argument.' },
  {
    selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
    message: 'Now arrives as an argument.',
  },
  {
    selector: 'CallExpression[callee.object.name="Math"][callee.property.name="random"]',
    message: 'Chance arrives as an argument.',
  },
  { selector: 'CallExpression[callee.property.name="randomUUID"]', message: 'Ids arrive as arguments.' },
];

const clockOfActs = [
  'NewExpression[callee.name="Date"][arguments.length=0]',
  'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
].map((selector) => ({ selector, message: 'The time of an act is the database’s, after its lock: tx.now.' }));

const emptiness = [
  {
    selector: 'BinaryExpression[right.value=""] > CallExpression.left[callee.property.name="trim"]',
    message: 'Whether a text says anything is asked of saysNothing: "n/a" is no answer either.',
  },
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
  { files: ['packages/domain/src/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...clock, ...emptiness] } },
  {
    files: ['apps/api/src/features/**/*.ts', 'packages/database/src/**/*.ts'],
    ignores: tests,
    rules: { 'no-restricted-syntax': ['error', ...clockOfActs] },
  },
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
    files: ['**/config.ts', '**/*.config.ts', 'apps/*/{src,server}/{main,worker,seed,migrate}.ts', 'infra/**/*.ts'],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    files: ['apps/cli/src/**/*.ts', 'apps/dev-idp/src/**/*.ts', '**/{main,worker,seed,migrate}.ts'],
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
