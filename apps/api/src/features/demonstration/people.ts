import { demonstrationPeople } from '@countersign/catalogue/demonstration';
import type { Session } from '@countersign/database';
import type { Result, Role } from '@countersign/domain';

/** Signed in as the person of a demonstration organisation who holds a role, at this moment. */
export const signedInAs = (organisationId: string, role: Role): Session => {
  const person = demonstrationPeople.find((one) => one.organisationId === organisationId && one.roles.includes(role));
  if (!person) throw new RangeError(`Nobody of the demonstration is ${role} there.`);
  const authTime = Math.floor(Date.now() / 1000);
  return { tenantId: organisationId, subject: person.subject, rolesInToken: person.roles, authTime };
};

/** What a verb did. In the demonstration no rule has a reason to say no: where one does, the loading stops and says it. */
export const done = async <T>(outcome: Promise<Result<T, object>>): Promise<T> => {
  const result = await outcome;
  if (!result.ok) throw new Error(`The demonstration was refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
};
