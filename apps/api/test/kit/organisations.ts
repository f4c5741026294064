import { randomUUID } from 'node:crypto';
import { rolesFor, type OrganisationKind, type Role, type TrainingDates } from '@countersign/domain/authority';
import { dayOf, instant } from '@countersign/domain/kernel';
import { running } from './running.js';

export interface TestPerson {
  readonly id: string;
  readonly subject: string;
  readonly tenantId: string;
  readonly name: string;
  readonly roles: readonly Role[];
}

export interface TestOrganisation {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganisationKind;
}

const anOrganisation = async (kind: OrganisationKind, shortName: string): Promise<TestOrganisation> => {
  const id = randomUUID();
  const name = `${shortName} ${id.slice(0, 8)}`;
  await running().owner.asSystem(id, (tx) =>
    tx.query(
      `insert into app.organisation (tenant_id, kind, name, short_name, demonstration, note)
       values ($1, $2, $3, $4, true, '')`,
      [id, kind, name, name],
    ),
  );
  return { id, name, kind };
};

const signs = (role: Role): boolean => (rolesFor['record-training'] as readonly Role[]).includes(role);

const inDate = (): TrainingDates => {
  const now = Date.now();
  const daysOn = (days: number) => dayOf(instant(new Date(now + days * 86_400_000)));
  return { completedOn: daysOn(-90), validUntil: daysOn(275) };
};

/** What somebody recorded of their training, as it stands: no verb writes what is out of date. */
export const trained = async (person: TestPerson, { completedOn, validUntil } = inDate()): Promise<void> => {
  await running().owner.asSystem(person.tenantId, (tx) =>
    tx.query(
      `insert into app.training_record
         (tenant_id, person_id, training_id, course, provider, reference, completed_on, valid_until, at)
       values ($1, $2, $3, 'Part 3', 'A college', 'Certificate 12', $4, $5, $6)`,
      [person.tenantId, person.id, randomUUID(), completedOn, validUntil, now()],
    ),
  );
};

/** Somebody of an organisation, appointed to roles since long ago; who signs has training that is in date. */
export const aPerson = async (organisation: TestOrganisation, ...roles: readonly Role[]): Promise<TestPerson> => {
  const person = await anUntrainedPerson(organisation, ...roles);
  if (roles.some(signs)) await trained(person);
  return person;
};

/** As above, without a record of training. */
export const anUntrainedPerson = async (
  organisation: TestOrganisation,
  ...roles: readonly Role[]
): Promise<TestPerson> => {
  const [id, subject] = [randomUUID(), randomUUID()];
  const name = `${organisation.name} ${roles.join(' and ') || 'nobody'}`;
  await running().owner.asSystem(organisation.id, async (tx) => {
    await tx.query(`insert into app.person (tenant_id, person_id, subject, name) values ($1, $2, $3, $4)`, [
      organisation.id,
      id,
      subject,
      name.slice(0, 200),
    ]);
    for (const role of roles)
      await tx.query(
        `insert into app.appointment (tenant_id, appointment_id, person_id, role, starts_on, ends_on, note)
         values ($1, $2, $3, $4, '2020-01-01', null, '')`,
        [organisation.id, randomUUID(), id, role],
      );
  });
  return { id, subject, tenantId: organisation.id, name, roles };
};

export const aForce = async () => {
  const force = await anOrganisation('force', 'Test force');
  return {
    ...force,
    assessor: await aPerson(force, 'assessor'),
    iao: await aPerson(force, 'information-asset-owner'),
    dpo: await aPerson(force, 'data-protection-officer'),
    siro: await aPerson(force, 'senior-information-risk-owner'),
    contractsLead: await aPerson(force, 'contracts-lead'),
    rollOutLead: await aPerson(force, 'roll-out-lead'),
  };
};

export const aProgramme = async () => {
  const programme = await anOrganisation('programme', 'Test programme');
  return {
    ...programme,
    author: await aPerson(programme, 'template-author'),
    publisher: await aPerson(programme, 'template-publisher'),
    both: await aPerson(programme, 'template-author', 'template-publisher'),
  };
};

export const aRegulator = async () => {
  const regulator = await anOrganisation('regulator', 'Test regulator');
  return { ...regulator, inspector: await aPerson(regulator, 'inspector') };
};

export type Force = Awaited<ReturnType<typeof aForce>>;
export type Programme = Awaited<ReturnType<typeof aProgramme>>;
export type Regulator = Awaited<ReturnType<typeof aRegulator>>;

/** Entries of an organisation's chain, oldest first. */
export const ledgerOf = (organisation: TestOrganisation) =>
  running().owner.asSystem(organisation.id, (tx) =>
    tx.query<{
      act: string;
      subjectKind: string;
      subjectId: string;
      by: string | null;
      before: string | null;
      after: string | null;
    }>(
      `select act, subject_kind as "subjectKind", subject_id as "subjectId", by_person as by,
              body::jsonb ->> 'before' as before, body::jsonb ->> 'after' as after
         from app.ledger_entry where tenant_id = $1 order by seq`,
      [organisation.id],
    ),
  );

export const now = (): string => instant(new Date());
