import type { Result } from '@countersign/domain';
import { toRefusal, type AnyRefusal, type RefusalOf } from './refusal.js';

/**
 * The answer of a mutation: what was done, or the refusal in the contract's words. A refusal that the result of the
 * mutation cannot say does not compile.
 */
export const answer = async <T, R extends AnyRefusal, Done>(
  outcome: Promise<Result<T, R>>,
  done: (value: T) => Done | Promise<Done>,
): Promise<Done | RefusalOf<R>> => {
  const result = await outcome;
  return result.ok ? done(result.value) : toRefusal(result.refusal);
};

/** The answer of a query for many things: somebody who may not ask is told so by `everyOperation`. */
export const permitted = <T>(asked: Promise<T>): Promise<T> => asked;

/** The answer of a query for one thing: what is not there and what is not yours are the same. */
export const orNull = <T>(asked: Promise<T | null>): Promise<T | null> => asked;
