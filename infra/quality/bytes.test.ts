import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { bytesOfGovuk, bytesOfPages } from '../bench/bytes.mjs';
import { inRoot } from '../run/paths.mjs';

const kB = 1000;
const pages = inRoot('apps/portal/src/pages');

/** Pages on which somebody writes with the rules beside them bring more: what they may, until it is made less. */
const writing: Readonly<Record<string, number>> = {
  'src/pages/assessments/item/ItemPage.tsx': 102 * kB,
  'src/pages/assessments/item/AddRowPage.tsx': 102 * kB,
  'src/pages/assessments/item/LevelPage.tsx': 76 * kB,
  'src/pages/assessments/signing/AdvicePage.tsx': 71 * kB,
  'src/pages/assessments/signing/DecisionPage.tsx': 74 * kB,
  'src/pages/assessments/signing/MeasuresPage.tsx': 66 * kB,
  'src/pages/assessments/review/ReviewPage.tsx': 66 * kB,
  'src/pages/national-2019/National2019Page.tsx': 76 * kB,
  'src/pages/templates/AddItemPage.tsx': 68 * kB,
  'src/pages/templates/EditItemPage.tsx': 73 * kB,
};
const mostOf = (page: string): number => writing[page] ?? 60 * kB;

const routesFiles = readdirSync(pages, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /routes\.ts$/.test(file),
);
const textOf = (file: string): string => readFileSync(path.join(pages, file), 'utf8');

test('the start page takes 60 kB at most, and less than a static page of GOV.UK', () => {
  const { start } = bytesOfPages();
  expect(start).toBeGreaterThan(1 * kB);
  expect(start).toBeLessThanOrEqual(60 * kB);
  expect(start).toBeLessThan(bytesOfGovuk());
});

test('home takes 180 kB at most', () => {
  expect(bytesOfPages().home).toBeLessThanOrEqual(180 * kB);
});

test('no further page adds more than it may', () => {
  const { further } = bytesOfPages();
  expect(Object.keys(further).length).toBeGreaterThan(40);
  expect(Object.entries(further).filter(([page, bytes]) => bytes > mostOf(page))).toEqual([]);
});

test('every page is loaded when somebody goes there: a new one cannot come with the first', () => {
  expect(routesFiles.length).toBeGreaterThan(10);
  expect(routesFiles.filter((file) => /^import .*Page\.js'/m.test(textOf(file)))).toEqual([]);
  const { further } = bytesOfPages();
  const named = routesFiles.flatMap((file) =>
    [...textOf(file).matchAll(/import\('([^']+)\.js'\)/g)].map(([, place = '']) =>
      path.posix.join('src/pages', path.posix.dirname(file), `${place}.tsx`),
    ),
  );
  const measured = new Set(Object.keys(further));
  expect(named.filter((page) => !measured.has(page) && !page.endsWith('/HomePage.tsx'))).toEqual([]);
});
