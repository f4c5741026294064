import { expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const sourceOf = new Map(
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name) && !name.startsWith('generated'))
    .map((name) => [name.split(path.sep).join('/'), readFileSync(path.join(root, name), 'utf8')]),
);

const importsOf = (name: string): readonly string[] =>
  [...(sourceOf.get(name) ?? '').matchAll(/(?:from|import\() ?'(\.[^']+)\.js'/g)]
    .map(([, target]) => path.posix.join(path.posix.dirname(name), target ?? ''))
    .flatMap((target) => [`${target}.tsx`, `${target}.ts`])
    .filter((target) => sourceOf.has(target) && !/^(layout|instead|routing|app)\//.test(target));

const has = (name: string, element: string, seen = new Set<string>()): boolean => {
  if (seen.has(name)) return false;
  seen.add(name);
  return (
    (sourceOf.get(name) ?? '').includes(`<${element}`) || importsOf(name).some((target) => has(target, element, seen))
  );
};

const routes = [...sourceOf.keys()].filter((name) => /^pages\/(assessments|inspections)\/.*routes\.ts$/.test(name));
const pages = routes.flatMap(importsOf).filter((name) => name.endsWith('Page.tsx'));

test('every page of an assessment that shows an answer names what the answer points to, by the items around it', () => {
  const showing = pages.filter((name) => has(name, 'ContentView'));
  expect(showing.length).toBeGreaterThan(5);
  expect(showing.filter((name) => !has(name, 'AroundProvider'))).toEqual([]);
});
