import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { createBrowserHistory, type RouterHistory } from '@tanstack/react-router';
import { keepPlace } from './keep-place.js';

let history: RouterHistory;
let stop: () => void;
let down = 0;

const settled = () => new Promise((done) => setTimeout(done, 20));
const long = '<main><h1>Board</h1><details><summary>More</summary></details><a href="/one">One</a></main>';
const short = '<main><h1>Loading</h1></main>';
const draw = (page: string) => {
  document.body.innerHTML = page;
};
const opened = () => document.querySelector('details')?.open;

/** A page is as long as what is drawn: it cannot be gone down on before that is there. */
beforeEach(() => {
  sessionStorage.clear();
  down = 0;
  jest.spyOn(window, 'scrollTo').mockImplementation(((to: { readonly top: number }) => {
    down = document.querySelector('details') === null ? 0 : to.top;
  }) as typeof window.scrollTo);
  Object.defineProperty(window, 'scrollY', { configurable: true, get: () => down });
  draw(long);
  history = createBrowserHistory();
  stop = keepPlace(history);
});
afterEach(() => {
  stop();
  history.destroy();
  jest.restoreAllMocks();
});

const leaveFromBelow = async () => {
  down = 900;
  document.querySelector('details')!.open = true;
  document.querySelector('a')!.focus();
  history.push('/one');
  draw(short);
  down = 0;
  await settled();
};

const goBack = async () => {
  history.back();
  await settled();
};

test('who goes back is where they were once the page is drawn, with its sections open and on the link they followed', async () => {
  await leaveFromBelow();
  await goBack();
  expect(down).toBe(0);
  draw(long);
  await settled();
  expect(down).toBe(900);
  expect(opened()).toBe(true);
  expect(document.activeElement?.textContent).toBe('One');
});

test('a page that is come to by a link begins at its top', async () => {
  await leaveFromBelow();
  history.push('/');
  draw(long);
  await settled();
  expect(down).toBe(0);
  expect(opened()).toBe(false);
});

test('who moves themselves meanwhile is left alone', async () => {
  await leaveFromBelow();
  await goBack();
  window.dispatchEvent(new Event('wheel'));
  draw(long);
  await settled();
  expect(down).toBe(0);
});

test('a page that is loaded anew, by way of the sign-in, is where it was', async () => {
  window.history.replaceState(null, '', '/');
  down = 900;
  document.querySelector('details')!.open = true;
  window.dispatchEvent(new Event('pagehide'));
  stop();
  down = 0;
  draw(short);
  window.history.replaceState(null, '', '/');
  stop = keepPlace(history);
  draw(long);
  await settled();
  expect(down).toBe(900);
  expect(opened()).toBe(true);
});
