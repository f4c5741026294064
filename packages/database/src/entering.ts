import {
  dayOf,
  instant,
  may,
  rolesHeld,
  type Act,
  type Appointment,
  type OrganisationKind,
  type TrainingDates,
} from '@countersign/domain';
import type { QueryConfig } from 'pg';
import { NotAllowed, type Actor, type Session } from './actor.js';
import { statement } from './statement.js';
import type { Entrance } from './transactions.js';

/** What `app.enter` answers of a person whom the organisation knows. */
interface Entered {
  readonly person_id: string;
  readonly person_name: string;
  readonly organisation_name: string;
  readonly organisation_kind: OrganisationKind;
  readonly appointments: readonly Appointment[];
  readonly training: readonly TrainingDates[];
}

const nobody = '00000000-0000-0000-0000-000000000000';
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export const isId = (text: string): boolean => uuid.test(text);

/** A claim that is no id at all names nobody's organisation. */
const idOr = (claimed: string): string => (isId(claimed) ? claimed.toLowerCase() : nobody);

export const enter = ({ tenantId, subject }: Session): QueryConfig =>
  statement('select * from app.enter($1, $2)', [idOr(tenantId), subject]);

export const enterAsSystem = (tenantId: string): QueryConfig =>
  statement('select * from app.enter_as_system($1)', [tenantId]);

export const enterInspection = ({ tenantId, subject }: Session, inspectionId: string): QueryConfig =>
  statement('select * from app.enter_inspection($1, $2, $3)', [idOr(tenantId), subject, inspectionId]);

export const actorFrom = (session: Session, entrance: Entrance, now: Date): Actor | null => {
  const entered = entrance[0] as Entered | undefined;
  if (entered === undefined) return null;
  const { organisation_kind: organisationKind, appointments, training } = entered;
  return {
    tenantId: idOr(session.tenantId),
    personId: entered.person_id,
    personName: entered.person_name,
    organisationKind,
    organisationName: entered.organisation_name,
    roles: rolesHeld(appointments, session.rolesInToken, organisationKind, dayOf(instant(now))),
    training,
  };
};

export function mustBeAllowed(actor: Actor | null, act: Act): asserts actor is Actor {
  if (actor === null || !may(actor.roles, act)) throw new NotAllowed(act);
}
