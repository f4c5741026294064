import {
  rolesAllow,
  rolesHeld,
  type Act,
  type Appointment,
  type OrganisationKind,
  type TrainingDates,
} from '@countersign/domain/authority';
import { dayOf, type Instant } from '@countersign/domain/kernel';
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
  readonly entered_at: Instant;
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

/** When somebody came through a door that opened, by the database's clock. */
export const enteredAt = (entrance: Entrance): Instant => (entrance[0] as Pick<Entered, 'entered_at'>).entered_at;

/** The actor who came through the door; null where it did not open. */
export const actorFrom = (session: Session, entrance: Entrance): Actor | null => {
  const entered = entrance[0] as Entered | undefined;
  if (entered === undefined) return null;
  const { organisation_kind: organisationKind, entered_at: at } = entered;
  return {
    tenantId: idOr(session.tenantId),
    personId: entered.person_id,
    personName: entered.person_name,
    organisationKind,
    organisationName: entered.organisation_name,
    roles: rolesOn(session, entered, at),
    training: entered.training,
    enteredAt: at,
  };
};

const rolesOn = ({ rolesInToken }: Session, entered: Entered, at: Instant) =>
  rolesHeld(entered.appointments, rolesInToken, entered.organisation_kind, dayOf(at));

/** Whether who came through the door may still do the act at the moment that it has: a lock can be waited for. */
export const mustBeAllowedAt = (session: Session, entrance: Entrance, act: Act, at: Instant): void => {
  if (!rolesAllow(rolesOn(session, entrance[0] as unknown as Entered, at), act)) throw new NotAllowed(act);
};

export function mustBeAllowed(actor: Actor | null, act: Act): asserts actor is Actor {
  if (actor === null || !rolesAllow(actor.roles, act)) throw new NotAllowed(act);
}
