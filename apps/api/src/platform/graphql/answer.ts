import type { Result } from '@countersign/domain/kernel';
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
