import type { Person } from './person.js';
import { usernameOf } from './person.js';

/** Everybody's password in the compose demonstration. It protects nothing and must never be used for a real realm. */
export const demonstrationPassword = 'demonstration';

const inTheStory = new Set(['National Enabling Programme', 'Kent', 'Information Commissioner']);

const userOf = (person: Person) => {
  const [firstName = '', ...rest] = person.name.split(' ');
  return {
    id: person.subject,
    username: usernameOf(person),
    enabled: true,
    firstName,
    lastName: rest.join(' '),
    attributes: { organisation: [person.organisationId] },
    credentials: [{ type: 'password', value: demonstrationPassword, temporary: false }],
    requiredActions: [],
    realmRoles: [...person.roles],
  };
};

/** The people of the story as Keycloak imports them, beside the realm. Their ids are the subjects of their tokens. */
export const keycloakUsers = (realm: string, people: readonly Person[]) => ({
  realm,
  users: people.filter(({ organisationName }) => inTheStory.has(organisationName)).map(userOf),
});
