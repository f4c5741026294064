import { expect, test } from '@jest/globals';
import { ErrorSummary } from '@countersign/ui';
import { render } from '@testing-library/react';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Page } from './Page.js';
import { aHistory } from '../../routing/test-router.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sourceOf = new Map(
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name) && !name.startsWith('generated'))
    .map((name) => [name.split(path.sep).join('/'), readFileSync(path.join(root, name), 'utf8')]),
);
const filesWith = (words: string) => [...sourceOf].filter(([, source]) => source.includes(words)).map(([name]) => name);

const Form = ({ refused }: { readonly refused: readonly string[] }) => (
  <Page title="Mark items for publication">
    {refused.map((message) => (
      <section key={message}>
        <ErrorSummary errors={[{ text: message }]} />
      </section>
    ))}
  </Page>
);

test('a page says “Error” first in its title as long as an error summary stands anywhere on it', () => {
  const { InHistory } = aHistory();
  const form = (...refused: readonly string[]) => (
    <InHistory>
      <Form refused={refused} />
    </InHistory>
  );
  const { rerender } = render(form());
  expect(document.title).toBe('Mark items for publication - Countersign');
  for (const refused of [['Enter why.'], ['Enter why.', 'Choose a file.'], ['Choose a file.']]) {
    rerender(form(...refused));
    expect(document.title).toBe('Error: Mark items for publication - Countersign');
  }
  rerender(form());
  expect(document.title).toBe('Mark items for publication - Countersign');
});

test('no form has to say so, and none says by other means that it was refused', () => {
  expect(filesWith(' faulty').sort()).toEqual([
    'instead/BrokenPage.tsx',
    'parts/page/Page.tsx',
    'parts/reading/FaultPage.tsx',
  ]);
  expect(filesWith('<title>').sort()).toEqual([
    'app/LastResort.tsx',
    'layout/SignInUnavailable.tsx',
    'made-ahead.tsx',
    'parts/page/Page.tsx',
  ]);
  expect(filesWith('<ErrorSummary').sort()).toEqual([
    'parts/acting/RefusalNotice.tsx',
    'parts/reading/FaultNotice.tsx',
  ]);
});

const importsOf = (name: string): readonly string[] =>
  [...(sourceOf.get(name) ?? '').matchAll(/from '(\.[^']+)\.js'/g)]
    .map(([, target]) => path.posix.join(path.posix.dirname(name), target ?? ''))
    .flatMap((target) => [`${target}.tsx`, `${target}.ts`])
    .filter((target) => sourceOf.has(target));

/** Whether the file shows how an act was refused, or brings what does: the form that the act is handed to. */
const showsRefusals = (name: string): boolean =>
  [name, ...importsOf(name)].some((file) => sourceOf.get(file)?.includes('<ActNotice'));

test('every act that somebody does on a page has a summary of what it was refused for', () => {
  const acting = filesWith(' useAct(').filter((name) => name.endsWith('.tsx'));
  expect(acting.length).toBeGreaterThan(30);
  expect(acting.filter((name) => !showsRefusals(name))).toEqual([]);
});
