import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { fetchInTime, inTime, NoAnswerInTime } from './in-time.js';

const realFetch = globalThis.fetch;

/** A service that never answers, and is told when nobody waits any more. */
const silence = () => {
  globalThis.fetch = (_, init) =>
    new Promise((_resolve, reject) => {
      init?.signal?.addEventListener('abort', () => reject(init.signal?.reason as Error));
    });
};

beforeEach(() => {
  jest.useFakeTimers();
  silence();
});
afterEach(() => {
  jest.useRealTimers();
  globalThis.fetch = realFetch;
});

describe('what is asked of the service', () => {
  test('is given up after a minute without any answer, and that is told', async () => {
    const asked = fetchInTime('/graphql', { body: '{}' });
    const told = expect(asked).rejects.toThrow(NoAnswerInTime);
    await jest.advanceTimersByTimeAsync(61_000);
    await told;
  });

  test('is given more time the more is sent, so that no upload is cut', async () => {
    const asked = fetchInTime('/graphql', { body: 'x'.repeat(6_700_000) });
    const settled = jest.fn();
    asked.catch(settled);
    await jest.advanceTimersByTimeAsync(300_000);
    expect(settled).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(300_000);
    expect(settled).toHaveBeenCalledWith(expect.any(NoAnswerInTime));
  });

  test('is given up at once where nobody waits for it any more', async () => {
    const caller = new AbortController();
    const asked = fetchInTime('/graphql', { signal: caller.signal });
    caller.abort(new Error('Left'));
    await expect(asked).rejects.toThrow('Left');
  });

  test('takes its time once the answer has begun', async () => {
    let signal: AbortSignal | null | undefined;
    globalThis.fetch = (_, init) => {
      signal = init?.signal;
      return Promise.resolve(new Response('{}'));
    };
    await fetchInTime('/graphql', {});
    await jest.advanceTimersByTimeAsync(600_000);
    expect(signal?.aborted).toBe(false);
  });
});

test('a sign-in that is not renewed in time is no longer waited for', async () => {
  const told = expect(inTime(new Promise(() => undefined))).rejects.toThrow(NoAnswerInTime);
  await jest.advanceTimersByTimeAsync(61_000);
  await told;
  expect(await inTime(Promise.resolve('token'))).toBe('token');
});
