import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { askForTokens } from './ask-for-tokens.js';

const before = { access: 'access', refresh: 'refresh', id: 'id' };
const realFetch = globalThis.fetch;
const ask = () => askForTokens('https://id.example/token', 'portal', before);

const provider = (status: number, body: unknown) => {
  globalThis.fetch = () =>
    Promise.resolve(new Response(typeof body === 'string' ? body : JSON.stringify(body), { status }));
};

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
  globalThis.fetch = realFetch;
});

describe('a renewal', () => {
  test('gives the tokens that the provider gives, and keeps those that it does not', async () => {
    provider(200, { access_token: 'new access', refresh_token: 'new refresh' });
    expect(await ask()).toEqual({
      kind: 'tokens',
      tokens: { access: 'new access', refresh: 'new refresh', id: 'id' },
    });
  });

  test.each([
    [400, { error: 'invalid_grant', error_description: 'Session not active' }],
    [400, { error: 'invalid_client' }],
    [401, { error: 'unauthorized_client' }],
    [403, { error: 'access_denied' }],
  ])('is refused by the provider alone, with a status of %s and %j', async (status, body) => {
    provider(status, body);
    expect(await ask()).toEqual({ kind: 'refused' });
  });

  test.each([
    [500, { error: 'server_error' }],
    [502, '<html>Bad gateway</html>'],
    [503, { error: 'invalid_grant' }],
    [429, { error: 'slow_down' }],
    [408, { error: 'invalid_grant' }],
    [400, { error: 'temporarily_unavailable' }],
    [400, '<html>A proxy that does not let it through</html>'],
    [403, { message: 'Not from here' }],
    [404, 'Not found'],
    [200, '<html>Sign in to this network</html>'],
    [200, {}],
    [200, 'null'],
  ])('that is answered %s and %j says nothing of the sign-in', async (status, body) => {
    provider(status, body);
    expect(await ask()).toEqual({ kind: 'no-answer' });
  });

  test('over a line that is down says nothing of the sign-in', async () => {
    globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    expect(await ask()).toEqual({ kind: 'no-answer' });
  });

  test('that is not answered in time says nothing of the sign-in', async () => {
    globalThis.fetch = () => new Promise(() => undefined);
    const asked = ask();
    await jest.advanceTimersByTimeAsync(61_000);
    expect(await asked).toEqual({ kind: 'no-answer' });
  });
});
