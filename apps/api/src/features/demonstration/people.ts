import { randomUUID } from 'node:crypto';
import { demonstrationPeople } from '@countersign/demonstration';
import type { Session, Tenancy } from '@countersign/database';
import type { Role } from '@countersign/domain/authority';
import { dayOf, type Day, type Instant, type Result } from '@countersign/domain/kernel';

/**
 * Signed in afresh, as for a signature, as the person of a demonstration organisation who holds a role, at this moment of
 * the database's clock.
 */
export const signedInAs = async (tenancy: Tenancy, organisationId: string, role: Role): Promise<Session> => {
  const person = demonstrationPeople.find((one) => one.organisationId === organisationId && one.roles.includes(role));
  if (!person) throw new RangeError(`Nobody of the demonstration is ${role} there.`);
  const session = { tenantId: organisationId, subject: person.subject, rolesInToken: person.roles, authTime: null };
  const authTime = Math.floor(Date.parse(await momentOf(tenancy, session)) / 1000);
  return { ...session, authTime, steppedUpIn: randomUUID() };
};

const momentOf = (tenancy: Tenancy, session: Session): Promise<Instant> =>
  tenancy.read(session, 'read-own-organisation', async (tx) => tx.now);

/** The day of today, by the same clock as the acts. */
export const todayOf = async (tenancy: Tenancy, session: Session): Promise<Day> =>
  dayOf(await momentOf(tenancy, session));

/** What a verb did. In the demonstration no rule has a reason to say no: where one does, the loading stops and says it. */
export const done = async <T>(outcome: Promise<Result<T, object>>): Promise<T> => {
  const result = await outcome;
  if (!result.ok) throw new Error(`The demonstration was refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
};
