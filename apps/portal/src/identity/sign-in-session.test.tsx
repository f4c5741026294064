import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { TokenAnswer, Tokens } from './ask-for-tokens.js';
import { signInSession } from './sign-in-session.js';
import { SignInEnded } from './sign-in-ended.js';
import { SignInUnanswered } from './sign-in-unanswered.js';
import { noteWhoIsHere, tellNobodyIsHere } from './who-is-here.js';

const seconds = () => Math.floor(Date.now() / 1000);
const part = (value: object) => btoa(JSON.stringify(value)).replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '');
const tokenOf = (sub: string, lasts: number, name = 'Ann') =>
  `${part({})}.${part({ sub, name, iat: seconds(), exp: seconds() + lasts })}.x`;
const tokensOf = (sub: string, lasts = 300): Tokens => ({
  access: tokenOf(sub, lasts),
  refresh: tokenOf(sub, 1800),
  id: 'id',
});

const noAnswer: TokenAnswer = { kind: 'no-answer' };
const refused: TokenAnswer = { kind: 'refused' };
const ann = { subject: 'ann', name: 'Ann' };

/** Ann, signed in for this many seconds, at a provider that gives these answers in turn and the last for good. */
const signedIn = (lasts: number, ...answers: (TokenAnswer | (() => TokenAnswer))[]) => {
  const asked = jest.fn();
  const ask = () => {
    asked();
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    return Promise.resolve(typeof answer === 'function' ? answer() : (answer ?? noAnswer));
  };
  const session = signInSession(ann, tokensOf('ann', lasts), ask);
  return { session, asked };
};
const renewed =
  (sub = 'ann') =>
  (): TokenAnswer => ({ kind: 'tokens', tokens: tokensOf(sub) });

/** What another tab did, which this one hears as the browser tells it. */
const elsewhere = (act: () => void) => {
  act();
  window.dispatchEvent(new StorageEvent('storage', { key: 'countersign.person-here' }));
};

beforeEach(() => {
  jest.useFakeTimers();
  localStorage.clear();
  sessionStorage.clear();
});
afterEach(() => {
  jest.useRealTimers();
});

describe('while the provider does not answer', () => {
  test('the token counts to its end', async () => {
    const { session } = signedIn(20, noAnswer);
    expect(await session.token()).toContain('.');
    expect(session.standing().kind).toBe('no-answer');
    jest.setSystemTime(Date.now() + 21_000);
    await expect(session.token()).rejects.toThrow(SignInUnanswered);
  });

  test('the sign-in goes on: it is tried again by itself, less and less often', async () => {
    const { session, asked } = signedIn(20, noAnswer);
    await session.token();
    await jest.advanceTimersByTimeAsync(600_000);
    expect(session.standing().kind).toBe('no-answer');
    expect(asked.mock.calls.length).toBeGreaterThan(5);
    expect(asked.mock.calls.length).toBeLessThan(20);
  });

  test('it is tried at once when the browser says that the line is back, and everybody hears that it is', async () => {
    const { session, asked } = signedIn(20, noAnswer, renewed());
    await session.token();
    const heard = jest.fn();
    session.subscribe(heard);
    window.dispatchEvent(new Event('online'));
    await jest.advanceTimersByTimeAsync(0);
    expect(session.standing().kind).toBe('on');
    expect(heard).toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(600_000);
    expect(asked).toHaveBeenCalledTimes(2);
  });
});

test('only the refusal of the provider ends a sign-in, and it is not asked again', async () => {
  const { session, asked } = signedIn(20, noAnswer, noAnswer, refused, renewed());
  await session.renew();
  await session.renew();
  expect(await session.renew()).toBe('refused');
  expect(session.standing().kind).toBe('ended');
  await expect(session.token()).rejects.toThrow(SignInEnded);
  await jest.advanceTimersByTimeAsync(600_000);
  expect(asked).toHaveBeenCalledTimes(3);
});

test('several questions at once renew it once', async () => {
  const { session, asked } = signedIn(20, renewed());
  await Promise.all([session.token(), session.token(), session.renew()]);
  expect(asked).toHaveBeenCalledTimes(1);
});

test('a token that lasts is used as it is', async () => {
  const { session, asked } = signedIn(300, renewed());
  await session.token();
  expect(asked).not.toHaveBeenCalled();
});

describe('another person', () => {
  test('whose tokens come back does not take the place of the first', async () => {
    const { session } = signedIn(20, renewed('ben'));
    await expect(session.token()).rejects.toThrow(SignInEnded);
    expect(session.standing()).toMatchObject({ kind: 'somebody-else', who: { subject: 'ben' } });
  });

  test('who signs in in another tab stops this one', async () => {
    const { session } = signedIn(300, renewed());
    elsewhere(() => noteWhoIsHere({ subject: 'ben', name: 'Ben' }));
    expect(session.standing()).toEqual({ kind: 'somebody-else', who: { subject: 'ben', name: 'Ben' } });
    await expect(session.token()).rejects.toThrow(SignInEnded);
  });

  test('who signed in while this tab was asleep stops it when it is looked at', () => {
    const { session } = signedIn(300, renewed());
    noteWhoIsHere({ subject: 'ben', name: 'Ben' });
    expect(session.standing().kind).toBe('on');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(session.standing().kind).toBe('somebody-else');
  });

  test('is not the same person in a second tab', () => {
    const { session } = signedIn(300, renewed());
    elsewhere(() => noteWhoIsHere(ann));
    expect(session.standing().kind).toBe('on');
  });
});

test('a sign-out in another tab is heard, and nothing is asked after it', async () => {
  const { session, asked } = signedIn(20, renewed());
  elsewhere(tellNobodyIsHere);
  expect(session.standing()).toEqual({ kind: 'signed-out' });
  await expect(session.token()).rejects.toThrow(SignInEnded);
  expect(asked).not.toHaveBeenCalled();
});

test('a renewal that comes back after a sign-out elsewhere changes nothing', async () => {
  const { session } = signedIn(20, () => {
    elsewhere(tellNobodyIsHere);
    return renewed()();
  });
  await expect(session.token()).rejects.toThrow(SignInEnded);
  expect(session.standing()).toEqual({ kind: 'signed-out' });
});
