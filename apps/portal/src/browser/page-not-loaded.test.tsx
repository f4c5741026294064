import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { startedFrom } from './build.js';
import { afterNotLoaded } from './page-not-loaded.js';
import { isLeavingAsPlanned } from './planned-leaving.js';

const realFetch = globalThis.fetch;

const given = (build: string) => {
  globalThis.fetch = () => Promise.resolve({ ok: true, json: () => Promise.resolve({ build }) } as unknown as Response);
};

const toldWithin = (milliseconds: number) =>
  Promise.race([
    afterNotLoaded().catch((error: unknown) => error),
    new Promise((done) => setTimeout(() => done('on its way'), milliseconds)),
  ]);

beforeEach(() => {
  sessionStorage.clear();
  startedFrom({ build: 'this one' });
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  globalThis.fetch = realFetch;
  jest.restoreAllMocks();
});

describe('the code of a page that does not come', () => {
  test('over a line that is down is told as that, and the page is not left', async () => {
    globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    expect(await toldWithin(100)).toMatchObject({ why: 'unreachable' });
    expect(isLeavingAsPlanned()).toBe(false);
  });

  test('of the build that is given out is a fault of ours', async () => {
    given('this one');
    expect(await toldWithin(100)).toMatchObject({ why: 'unexpected' });
    expect(isLeavingAsPlanned()).toBe(false);
  });

  test('of an old build is loaded anew with the next, once, and nobody is asked before it', async () => {
    given('the next one');
    expect(await toldWithin(100)).toBe('on its way');
    expect(isLeavingAsPlanned()).toBe(true);
    expect(await toldWithin(100)).toMatchObject({ why: 'unexpected' });
  });
});
