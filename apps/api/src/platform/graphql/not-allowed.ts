import { labels } from '@countersign/catalogue';
import { rolesFor, type Act, type Role } from '@countersign/domain/authority';
import * as words from '@countersign/words/api/platform/graphql';
import type * as contract from './generated/contract.js';
import { PlainError } from './plain-error.js';

const listed = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** The answer to somebody who may not do as they asked. */
export const notAllowed = (act: Act): contract.NotAllowed => {
  const neededRoles: readonly Role[] = rolesFor[act];
  const names = listed.format(neededRoles.map((role) => labels.role[role].toLowerCase()));
  return {
    __typename: 'NotAllowed',
    message: words.yourRoleDoesNotLet,
    wayForward: words.askSomebodyWhoIsAppointed({ names }),
    act,
    neededRoles,
  };
};

export const forbidden = (act: Act): PlainError => {
  const { message, wayForward } = notAllowed(act);
  return new PlainError('FORBIDDEN', `${message} ${wayForward}`);
};
