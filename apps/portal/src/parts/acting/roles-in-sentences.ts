import { labels } from '@countersign/catalogue';
import { rolesFor, type Act, type Role } from '@countersign/domain/authority';
import * as words from '@countersign/words/portal/parts/acting';

/** Roles as a sentence lists them: "roll-out lead or contracts lead", or with "and". */
export const listOfRoles = (roles: readonly Role[], type: 'conjunction' | 'disjunction'): string =>
  new Intl.ListFormat('en-GB', { type }).format(roles.map((role) => labels.role[role].toLowerCase()));

/** The parts that may do an act: "the roll-out lead". */
export const rolesThatMay = (act: Act): string =>
  words.theListOfRoles({ listOfRoles: listOfRoles(rolesFor[act], 'disjunction') });
