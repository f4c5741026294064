/** Somebody whom one can sign in as. The subject is the `sub` of their tokens and their id in the database. */
export interface Person {
  readonly subject: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly name: string;
  readonly roles: readonly string[];
}

/** What Keycloak calls the username: lower case, words joined by hyphens. */
export const usernameOf = (person: Person): string =>
  person.name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
