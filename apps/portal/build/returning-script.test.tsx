import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { beforeEach, expect, test } from '@jest/globals';
import { returningScript } from './returning-script.js';

const source = readFileSync(fileURLToPath(new URL('returning.js', import.meta.url)), 'utf8');
const run = () =>
  runInNewContext(returningScript(source, ['assets/main.js', 'assets/main.css']), {
    ...{ document, sessionStorage, location },
  });
const loads = () => [...document.head.querySelectorAll('link')].map(({ rel, href }) => [rel, new URL(href).pathname]);

beforeEach(() => {
  document.head.innerHTML = '';
  document.documentElement.className = '';
  sessionStorage.clear();
});

test('whoever returns signed in has the files of their page asked for before anything is drawn', () => {
  sessionStorage.setItem('countersign.signed-in', 'yes');
  run();
  expect(document.documentElement.className).toBe('app-scripted app-returning');
  expect(loads()).toEqual([
    ['modulepreload', '/assets/main.js'],
    ['preload', '/assets/main.css'],
  ]);
});

test('whoever is not signed in sees the page that was made ahead, and nothing more is asked for', () => {
  run();
  expect(document.documentElement.className).toBe('app-scripted');
  expect(loads()).toEqual([]);
});
