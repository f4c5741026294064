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
    'packages/catalogue/src/rules/in-words.ts',
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
] as const;

const lint = (): readonly (readonly string[])[] => {
  const program = path.join(root, 'infra/quality/probes/lint-planted.mjs');
  const cases = [...planted, { file: itself, text: "export const a = process.env['A'];\n" }];
  const { stdout, stderr } = spawnSync(process.execPath, [program, JSON.stringify(cases)], {
    cwd: root,
    encoding: 'utf8',
  });
  if (!stdout) throw new Error(stderr);
  return JSON.parse(stdout) as (readonly string[])[];
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

  test('and leave tests their surroundings', () => {
    expect(spoke.at(-1)).toEqual([]);
  });
});
