import type { TokenAnswer, Tokens } from './ask-for-tokens.js';
import { claimsOf } from './claims-of.js';
import { keepTrying, tellLineIsBack } from '../browser/line.js';
import { SignInEnded } from './sign-in-ended.js';
import { SignInUnanswered } from './sign-in-unanswered.js';
import { heardElsewhere, onElsewhere, type Elsewhere, type Somebody } from './who-is-here.js';

/** How a sign-in stands: it goes on, the provider does not answer, the provider ended it, or another tab did. */
export type Standing =
  { readonly kind: 'on' } | { readonly kind: 'no-answer' } | { readonly kind: 'ended' } | Elsewhere;

export type Renewal = 'renewed' | 'refused' | 'no-answer';

/** From how much time left on a token is renewed before it is used. Milliseconds. */
const spare = 30_000;

const on = { kind: 'on' } as const;

/**
 * The sign-in of one person in one tab. Only the provider's refusal ends it: without an answer it goes on, is tried again
 * by itself, and the token counts as long as it lasts. It never becomes the sign-in of somebody else.
 */
export const signInSession = (
  who: Somebody,
  first: Tokens,
  ask: (before: Tokens) => Promise<TokenAnswer>,
  onTokens: (tokens: Tokens) => void = () => undefined,
) => {
  let tokens = first;
  let standing: Standing = on;
  let skew = 0;
  let running: Promise<Renewal> | null = null;
  let stopTrying: (() => void) | null = null;
  const listeners = new Set<() => void>();

  const stand = (next: Standing) => {
    const wasUnanswered = standing.kind === 'no-answer';
    standing = next;
    if (next.kind === 'no-answer') stopTrying ??= keepTrying(() => void renew());
    else {
      stopTrying?.();
      stopTrying = null;
    }
    for (const listener of listeners) listener();
    if (wasUnanswered && next.kind === 'on') tellLineIsBack();
  };
  const isOver = () => standing.kind !== 'on' && standing.kind !== 'no-answer';
  const endOf = (token: string | undefined): number | null => {
    const { exp } = claimsOf(token);
    return exp === undefined ? null : (exp + skew) * 1000;
  };
  const take = (next: Tokens) => {
    const { iat } = claimsOf(next.access);
    if (iat !== undefined) skew = Math.floor(Date.now() / 1000) - iat;
    tokens = next;
    onTokens(next);
  };

  const renewOnce = async (): Promise<Renewal> => {
    const answer = await ask(tokens);
    if (isOver()) return 'refused';
    if (answer.kind === 'no-answer') {
      stand({ kind: 'no-answer' });
      return 'no-answer';
    }
    if (answer.kind === 'refused') {
      stand({ kind: 'ended' });
      return 'refused';
    }
    const { sub, name } = claimsOf(answer.tokens.access);
    if (sub !== undefined && sub !== who.subject) {
      stand({ kind: 'somebody-else', who: { subject: sub, name: name ?? null } });
      return 'refused';
    }
    take(answer.tokens);
    if (standing.kind !== 'on') stand(on);
    return 'renewed';
  };
  const renew = (): Promise<Renewal> => {
    if (isOver()) return Promise.resolve('refused');
    running ??= renewOnce().finally(() => {
      running = null;
    });
    return running;
  };

  onElsewhere(() => {
    const heard = isOver() ? null : heardElsewhere(who.subject);
    if (heard !== null) stand(heard);
  });
  take(first);

  return {
    renew,
    /** The token to ask the API with, renewed where it soon ends. Where it cannot be renewed it counts to its end. */
    token: async (): Promise<string> => {
      const left = () => (endOf(tokens.access) ?? Infinity) - Date.now();
      const renewal = left() > spare ? null : await renew();
      if (isOver()) throw new SignInEnded('The sign-in has ended.');
      if (renewal === 'no-answer' && left() <= 0) throw new SignInUnanswered('The sign-in service does not answer.');
      return tokens.access;
    },
    /** When the sign-in ends unless it is renewed, in milliseconds; null where the provider does not say. */
    endsAt: (): number | null => endOf(tokens.refresh),
    standing: (): Standing => standing,
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
};
