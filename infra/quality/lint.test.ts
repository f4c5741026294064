import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root } from './probes/cruise.ts';

const domain = 'packages/domain/src/kernel/result.ts';
const verb = 'apps/api/src/features/roll-outs/open-stage.ts';
const itself = 'infra/quality/lint.test.ts';

const planted = [
  { rule: '@typescript-eslint/no-explicit-any', file: domain, text: 'export const a = (b: any): unknown => b;' },
  {
    rule: '@typescript-eslint/no-floating-promises',
    file: domain,
    text: 'export const a = () => { Promise.resolve(1); };',
  },
  {
    rule: '@typescript-eslint/switch-exhaustiveness-check',
    file: domain,
    text: "export const a = (b: 'c' | 'd') => { switch (b) { case 'c': return 1; } return 2; };",
  },
  {
    rule: '@typescript-eslint/consistent-type-imports',
    file: domain,
    text: "import { Instant } from './instant.js';\nexport const a = (b: Instant): Instant => b;",
  },
  ...[
    domain,
    verb,
    'apps/api/src/worker.ts',
    'apps/api/src/platform/auth/token.ts',
    'apps/cli/src/run.ts',
    'packages/catalogue/src/rules/facts-in-words.ts',
    'packages/database/src/tenancy.ts',
    'packages/demonstration/src/kent/exemplary.ts',
  ].flatMap((file) =>
    ['new Date()', 'Date.now()', 'Date()'].map((text) => ({
      rule: 'no-restricted-syntax',
      file,
      text: `export const at = (now = ${text}) => now;`,
    })),
  ),
  { rule: 'no-restricted-syntax', file: verb, text: 'export const at = (clock = Date.now) => clock();' },
  { rule: 'no-restricted-syntax', file: verb, text: 'export const ended = `select 1 where ends_at < now()`;' },
  { rule: 'no-restricted-syntax', file: verb, text: "export const ended = 'select current_date';" },
  ...[domain, verb, 'apps/portal/src/parts/words/today.ts', 'apps/cli/src/run.ts'].flatMap((file) =>
    [
      'export const day = (at: string) => at.slice(0, 10);',
      'export const day = (at: Date) => at.toISOString();',
      'export const day = (at: Date) => at.getUTCDate();',
      'export const day = (at: Date) => at.getHours();',
      'export const day = (at: Date) => at.toLocaleDateString();',
      "import type { Day } from '@countersign/domain/kernel';\nexport const day = (at: string) => at as Day;",
      "import type { Instant } from '@countersign/domain/kernel';\nexport const at = (a: string) => a as Instant | null;",
    ].map((text) => ({ rule: 'no-restricted-syntax', file, text })),
  ),
  { rule: 'no-restricted-syntax', file: domain, text: 'export const chance = () => Math.random();' },
  {
    rule: 'no-restricted-syntax',
    file: domain,
    text: "export const isBlank = (text: string) => text.trim() === '';",
  },
  {
    rule: 'no-restricted-properties',
    file: 'packages/ui/src/base/classNames.ts',
    text: "export const a = process.env['A'];",
  },
  { rule: 'no-console', file: domain, text: "console.log('a');\nexport {};" },
  {
    rule: 'react-hooks/rules-of-hooks',
    file: 'packages/ui/src/buttons/Button.tsx',
    text: "import { useState } from 'react';\nexport const A = ({ b }: { b: boolean }) => { if (b) useState(1); return null; };",
  },
  {
    rule: 'no-restricted-imports',
    file: 'apps/portal/src/parts/law/LawDetails.tsx',
    text: "import { lazy } from 'react';\nexport const A = lazy(() => Promise.reject(new Error()));",
  },
  {
    rule: 'no-restricted-imports',
    file: 'apps/portal/src/parts/law/LawDetails.tsx',
    text: "import * as React from 'react';\nexport const A = React.lazy(() => Promise.reject(new Error()));",
  },
  {
    rule: 'words/no-literal-text',
    file: 'apps/portal/src/parts/law/LawDetails.tsx',
    text: 'export const A = () => <p className="govuk-body">Held</p>;',
  },
  {
    rule: 'words/no-literal-text',
    file: 'apps/portal/src/parts/law/LawDetails.tsx',
    text: 'export const A = ({ of }: { of: string }) => <section aria-label={`Law of ${of}`} />;',
  },
  {
    rule: 'words/no-literal-text',
    file: 'apps/portal/src/layout/navigation.ts',
    text: "export const says = (isHeld: boolean): string => (isHeld ? 'Held' : 'b');",
  },
  {
    rule: 'words/no-literal-text',
    file: 'apps/portal/src/layout/navigation.ts',
    text: "export const rows = [{ key: 'Highest risk left', value: 1 }];",
  },
  {
    rule: 'words/no-literal-text',
    file: 'apps/portal/src/layout/navigation.ts',
    text: "export const formats = [{ name: 'Bold', apply: 1 }];",
  },
  {
    rule: 'words/by-key',
    file: 'apps/portal/src/layout/navigation.ts',
    text: "import { home } from '@countersign/words/portal/layout';\nexport const a = home;",
  },
  {
    rule: 'words/by-key',
    file: 'apps/portal/src/layout/navigation.ts',
    text: "import * as words from '@countersign/words/portal/layout';\nexport const a = Object.values(words);",
  },
] as const;

/** Texts of machines: no sentence among them. */
const silent = [
  'export const A = ({ to }: { to: string }) => <a className="govuk-link app-link" href={`${to}?of=a b`} lang="en-GB" />;',
  "export const columns = [{ key: 'claim', name: 'own-mark' }];",
  'export const A = () => <a key="One place" href="/" />;',
  "export const asks = (kind: string): boolean => kind === 'Held' || kind.startsWith('A word');",
  "export const refuse = () => { throw new Error('Nobody is signed in here.'); };",
];

const run = (probe: string, ...args: readonly string[]): string => {
  const { stdout, stderr } = spawnSync(process.execPath, [path.join(root, 'infra/quality/probes', probe), ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  if (!stdout) throw new Error(stderr);
  return stdout;
};

const lint = (): readonly (readonly string[])[] => {
  const texts = silent.map((text) => ({ file: 'apps/portal/src/parts/law/LawDetails.tsx', text }));
  const cases = [...planted, ...texts, { file: itself, text: "export const a = process.env['A'];\n" }];
  return JSON.parse(run('lint-planted.mjs', JSON.stringify(cases))) as (readonly string[])[];
};

describe('the lint rules that matter most', () => {
  let spoke: readonly (readonly string[])[] = [];

  beforeAll(() => {
    spoke = lint();
  });

  test.each(planted.map(({ rule, text }, place) => ({ rule, text, place })))(
    '$rule catches $text',
    ({ rule, place }) => {
      expect(spoke[place]).toContain(rule);
    },
  );

  test.each(silent.map((text, place) => ({ text, place })))('no sentence is found in $text', ({ place }) => {
    expect(spoke[planted.length + place]).not.toContain('words/no-literal-text');
  });

  test('and leave tests their surroundings', () => {
    expect(spoke.at(-1)).toEqual([]);
  });
});

test('what is not yet in words has texts of its own: a source that has none leaves the list', () => {
  const left = JSON.parse(run('literals-left.mjs')) as Readonly<Record<string, number>>;
  expect(Object.entries(left).filter(([, count]) => count === 0)).toEqual([]);
});
