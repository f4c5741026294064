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
  { rule: 'no-restricted-syntax', file: domain, text: 'export const now = () => new Date();' },
  { rule: 'no-restricted-syntax', file: domain, text: 'export const now = () => Date.now();' },
  { rule: 'no-restricted-syntax', file: verb, text: 'export const now = () => new Date();' },
  { rule: 'no-restricted-syntax', file: verb, text: 'export const now = () => Date.now();' },
  {
    rule: 'no-restricted-syntax',
    file: 'packages/database/src/tenancy.ts',
    text: 'export const now = () => new Date();',
  },
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
