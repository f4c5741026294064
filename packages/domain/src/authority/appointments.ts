import type { Day } from '../kernel/instant.js';
import type { OrganisationKind, Role } from './roles.js';
import { roleBelongsTo } from './roles.js';

/** A dated appointment to a role. `until` is the last day, inclusive; null while it runs. */
export interface Appointment {
  readonly role: Role;
  readonly from: Day;
  readonly until: Day | null;
}

/**
 * The roles that somebody really holds on a day: an appointment that runs, of the right kind of organisation, and also
 * in the token. The token is an upper bound; our appointments decide.
 */
export const rolesHeld = (
  appointments: readonly Appointment[],
  inToken: readonly string[],
  kind: OrganisationKind,
  day: Day,
): readonly Role[] => [
  ...new Set(
    appointments
      .filter(({ from, until }) => from <= day && (until === null || day <= until))
      .map(({ role }) => role)
      .filter((role) => roleBelongsTo[role] === kind && inToken.includes(role)),
  ),
];
