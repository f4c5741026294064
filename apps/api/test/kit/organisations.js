import { randomUUID } from 'node:crypto';
import { instant } from '@countersign/domain';
import { running } from './running.js';
const anOrganisation = async (kind, shortName) => {
  const id = randomUUID();
  const name = `${shortName} ${id.slice(0, 8)}`;
  await running().tenancy.asSystem(id, (tx) =>
    tx.query(
      `insert into app.organisation (tenant_id, kind, name, short_name, demonstration, note)
       values ($1, $2, $3, $4, true, '')`,
      [id, kind, name, name],
    ),
  );
  return { id, name, kind };
};
/** Somebody of an organisation, appointed to roles since long ago. */
export const aPerson = async (organisation, ...roles) => {
  const [id, subject] = [randomUUID(), randomUUID()];
  const name = `${organisation.name} ${roles.join(' and ') || 'nobody'}`;
  await running().tenancy.asSystem(organisation.id, async (tx) => {
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
/** Entries of an organisation's chain, oldest first. */
export const ledgerOf = (organisation) =>
  running().tenancy.asSystem(organisation.id, (tx) =>
    tx.query(
      `select act, subject_kind as "subjectKind", subject_id as "subjectId", by_person as by,
              body::jsonb ->> 'after' as after
         from app.ledger_entry where tenant_id = $1 order by seq`,
      [organisation.id],
    ),
  );
export const now = () => instant(new Date());
//# sourceMappingURL=organisations.js.map
