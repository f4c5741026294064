import { expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const pages = fileURLToPath(new URL('../pages', import.meta.url));
const sources = readdirSync(pages, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('Page.tsx'))
  .map((name) => ({ name: name.split(path.sep).join('/'), source: readFileSync(path.join(pages, name), 'utf8') }));

/** Conditions on which a page says that there is nothing at its address. */
const notThere = /if \(([^\n]*)\) return <NotFoundPage \/>;/g;

test('a page that is there, and has nothing to do or to show now, does not say that it is not found', () => {
  const conditions = sources.flatMap(({ name, source }) =>
    [...source.matchAll(notThere)].map(([, condition = '']) => `${name}: ${condition}`),
  );
  expect(conditions.length).toBeGreaterThan(20);
  const ofMoment = /waitsFor|WaitsFor|openToWriting|\bopening\b|\bdecision\b|risks\.length/;
  expect(conditions.filter((one) => ofMoment.test(one))).toEqual([]);
});
