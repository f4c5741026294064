import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { bytesOfGovuk, bytesOfPages, lengthsOfStyles } from '../bench/bytes.mjs';
import { inRoot } from '../run/paths.mjs';

const kB = 1000;
const pages = inRoot('apps/portal/src/pages');

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

test('the styles of the start page are a fifth at most of the whole style sheet of GOV.UK, each as a browser reads it', () => {
  const { ours, theirs } = lengthsOfStyles();
  expect(ours).toBeGreaterThan(1 * kB);
  expect(ours * 5).toBeLessThanOrEqual(theirs);
});

test('home takes 170 kB at most', () => {
  expect(bytesOfPages().home).toBeLessThanOrEqual(170 * kB);
});

test('no further page adds more than 60 kB, with what it asks for by itself once it is open', () => {
  const { further } = bytesOfPages();
  expect(Object.keys(further).length).toBeGreaterThan(40);
  expect(Object.entries(further).filter(([, bytes]) => bytes > 60 * kB)).toEqual([]);
});

test('what comes when it is needed adds 30 kB at most, and is asked for by some page', () => {
  const { later } = bytesOfPages();
  expect(Object.entries(later).filter(([, bytes]) => bytes === 0 || bytes > 30 * kB)).toEqual([]);
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
