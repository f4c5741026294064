import {
  inOneBreath,
  isInferred,
  sourceOf2020,
  type DemonstrationOrganisation,
  type DemonstrationPerson,
  type DemonstrationTemplate,
  type StatementOf2020,
} from '@countersign/demonstration';
import type { Service } from '@countersign/catalogue';
import type { SystemActor, TenantTx } from '@countersign/database';
import type { DocumentKind } from '@countersign/domain/document/kinds';
import { emptyPosition } from '@countersign/domain/gates';
import type { Instant } from '@countersign/domain/kernel';
import { sha256 } from '../../platform/sha256.js';
import { itemHash } from '../templates/index.js';

type Tx = TenantTx<SystemActor>;

const appointedSince = '2020-01-01';

/** An id that is the same on every machine: version 8 of RFC 9562, made of a name. */
const idOf = (...name: readonly string[]): string => {
  const hex = sha256(`countersign demonstration ${name.join(' ')}`);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

/** False where it is there already. From now on the transaction that made it is one of an organisation of its kind. */
export const insertOrganisation = async (tx: Tx, organisation: DemonstrationOrganisation): Promise<boolean> => {
  const { id, kind, name, note } = organisation;
  const made = await tx.query(
    `insert into app.organisation (tenant_id, kind, name, short_name, demonstration, note)
     values ($1, $2, $3, $3, true, $4) on conflict (tenant_id) do nothing returning tenant_id`,
    [id, kind, name, note],
  );
  if (made.length === 1) await tx.query(`select set_config('app.organisation_kind', $1, true)`, [kind]);
  return made.length === 1;
};

export const insertPeople = async (tx: Tx, people: readonly DemonstrationPerson[]): Promise<void> => {
  const appointments = people.flatMap(({ personId, roles }) =>
    roles.map((role) => ({ id: idOf('appointment', personId, role), person: personId, role })),
  );
  await tx.query(
    `insert into app.person (tenant_id, person_id, subject, name)
     select $1, "personId", subject, name
       from jsonb_to_recordset($2) as p ("personId" uuid, subject text, name text)`,
    [tx.tenantId, JSON.stringify(people)],
  );
  await tx.query(
    `insert into app.appointment (tenant_id, appointment_id, person_id, role, starts_on, ends_on, note)
     select $1, id, person, role, $3, null, 'Demonstration' from jsonb_to_recordset($2) as a (id uuid, person uuid, role text)`,
    [tx.tenantId, JSON.stringify(appointments), appointedSince],
  );
};

/** A draft that nobody has edited: no person of the demonstration is its author yet. */
export const insertTemplate = async (
  tx: Tx,
  kind: DocumentKind,
  { title, service, items }: DemonstrationTemplate,
  at: Instant,
): Promise<void> => {
  const id = idOf('template', kind, service);
  const rows = items.map((item, index) => ({ id: item.id, place: index + 1, item, hash: itemHash(item) }));
  await tx.query(
    `insert into app.template (tenant_id, template_id, kind, service_id, title, created_at)
     values ($1, $2, $3, $4, $5, $6)`,
    [tx.tenantId, id, kind, service, title, at],
  );
  await tx.query(
    `insert into app.template_item
       (tenant_id, template_id, item_id, place, item, hash, version, edited_by, edited_at, retired_at)
     select $1, $2, id, place, item, hash, 1, null, $4, null
       from jsonb_to_recordset($3) as i (id text, place integer, item jsonb, hash text)`,
    [tx.tenantId, id, JSON.stringify(rows), at],
  );
};

/** A service of this programme with its components and processors; nothing where it is there already. */
export const insertService = async (tx: Tx, service: Service): Promise<void> => {
  await tx.takeTurn('load');
  const made = await tx.query(
    `insert into app.service (tenant_id, service_id, name, source, users_item, created_at)
     values ($1, $2, $3, $4, $5, $6) on conflict do nothing returning service_id`,
    [tx.tenantId, service.id, service.name, service.source, service.usersItem, tx.now],
  );
  if (made.length === 0) return;
  await tx.query(
    `insert into app.processor (tenant_id, service_id, processor_id, place, name, entity, country, parent_jurisdiction,
                                source, confidence)
     select $1, $2, p ->> 'id', place, p ->> 'name', p ->> 'entity', p ->> 'country', p ->> 'parentJurisdiction',
            p ->> 'source', p ->> 'confidence'
       from jsonb_array_elements($3::jsonb) with ordinality as x (p, place)`,
    [tx.tenantId, service.id, JSON.stringify(service.processors)],
  );
  await tx.query(
    `insert into app.component (tenant_id, service_id, component_id, place, name, about, processor_id, records)
     select $1, $2, c ->> 'id', place, c ->> 'name', c ->> 'about', c ->> 'processor', (c ->> 'records')::boolean
       from jsonb_array_elements($3::jsonb) with ordinality as x (c, place)`,
    [tx.tenantId, service.id, JSON.stringify(service.components)],
  );
};

export const insertPositions = async (tx: Tx, serviceId: string, at: Instant): Promise<void> => {
  await tx.query(`insert into app.position (tenant_id, service_id, facts, changed_at) values ($1, $2, $3, $4)`, [
    tx.tenantId,
    serviceId,
    JSON.stringify(emptyPosition),
    at,
  ]);
};

export const insertStatements = async (
  tx: Tx,
  serviceId: string,
  statements: readonly StatementOf2020[],
): Promise<void> => {
  for (const one of statements) {
    const { forceId, statement, said, use, confidence, tranche1 } = one;
    await tx.query(
      `insert into app.statement (tenant_id, statement_id, service_id, facts, source, basis, confidence, inferred,
                                  tranche1, reported_use, made_on)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        tx.tenantId,
        idOf('statement', forceId, serviceId, statement.on),
        serviceId,
        JSON.stringify(statement),
        sourceOf2020,
        inOneBreath(said),
        confidence,
        isInferred(one),
        tranche1,
        use && inOneBreath(use),
        statement.on,
      ],
    );
  }
};
