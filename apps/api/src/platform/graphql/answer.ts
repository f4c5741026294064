import { labels } from '@countersign/catalogue';
import { NotAllowed } from '@countersign/database';
import { rolesFor, type Act, type Result, type Role } from '@countersign/domain';
import type * as contract from './generated/contract.js';
import { PlainError } from './plain-error.js';
import { toRefusal, type AnyRefusal, type RefusalOf } from './refusal.js';

const listed = new Intl.ListFormat('en-GB', { type: 'disjunction' });

const notAllowed = (act: Act): contract.NotAllowed => {
  const neededRoles: readonly Role[] = rolesFor[act];
  const names = listed.format(neededRoles.map((role) => labels.role[role].toLowerCase()));
  return {
    __typename: 'NotAllowed',
    message: 'Your roles do not allow you to do this.',
    wayForward: `Ask somebody who is appointed as ${names}.`,
    act,
    neededRoles,
  };
};

/**
 * The answer of a mutation: what was done, or the refusal in the contract's words. A refusal that the result of the
 * mutation cannot say does not compile.
 */
export const answer = async <T, R extends AnyRefusal, Done>(
  outcome: Promise<Result<T, R>>,
  done: (value: T) => Done | Promise<Done>,
): Promise<Done | RefusalOf<R> | contract.NotAllowed> => {
  try {
    const result = await outcome;
    return result.ok ? await done(result.value) : toRefusal(result.refusal);
  } catch (error) {
    if (error instanceof NotAllowed) return notAllowed(error.act);
    throw error;
  }
};

/** The answer of a query for many things: somebody who may not ask is told so. */
export const permitted = async <T>(asked: Promise<T>): Promise<T> => {
  try {
    return await asked;
  } catch (error) {
    if (!(error instanceof NotAllowed)) throw error;
    const { message, wayForward } = notAllowed(error.act);
    throw new PlainError('FORBIDDEN', `${message} ${wayForward}`);
  }
};

/** The answer of a query for one thing: what is not there and what is not yours are the same. */
export const orNull = async <T>(asked: Promise<T | null>): Promise<T | null> => {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof NotAllowed) return null;
    throw error;
  }
};
