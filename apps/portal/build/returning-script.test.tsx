import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { beforeEach, expect, test } from '@jest/globals';
import { returningScript } from './returning-script.js';

const source = readFileSync(fileURLToPath(new URL('returning.js', import.meta.url)), 'utf8');
const run = () =>
  runInNewContext(returningScript(source, ['assets/sign-in.js'], ['assets/main.js', 'assets/main.css']), {
    ...{ document, sessionStorage, location },
  });
const loads = () =>
  [...document.head.querySelectorAll('link')].map(({ rel, as, href }) => [rel, as ?? '', new URL(href).pathname]);

beforeEach(() => {
  document.head.innerHTML = '';
  document.documentElement.className = '';
  sessionStorage.clear();
});

test('whoever returns signed in has what leads to the sign-in asked for before anything is drawn', () => {
  sessionStorage.setItem('countersign.signed-in', 'yes');
  run();
  expect(document.documentElement.className).toBe('app-scripted app-returning');
  expect(loads()).toEqual([
    ['modulepreload', '', '/assets/sign-in.js'],
    ['preload', 'fetch', '/config.json'],
  ]);
});

test('whoever is back from the sign-in has the files of the pages asked for as well, each as it is asked for later', () => {
  window.location.hash = '#state=1&code=2';
  document.documentElement.dataset['loads'] = 'assets/item.js assets/page.js';
  run();
  window.location.hash = '';
  expect(loads()).toEqual([
    ['modulepreload', '', '/assets/sign-in.js'],
    ['modulepreload', '', '/assets/main.js'],
    ['preload', 'style', '/assets/main.css'],
    ['modulepreload', '', '/assets/item.js'],
    ['modulepreload', '', '/assets/page.js'],
    ['preload', 'fetch', '/config.json'],
  ]);
  expect([...document.head.querySelectorAll('link')].map(({ crossOrigin }) => crossOrigin)).not.toContain(null);
});

test('whoever is not signed in sees the page that was made ahead, and nothing more is asked for', () => {
  run();
  expect(document.documentElement.className).toBe('app-scripted');
  expect(loads()).toEqual([]);
});
