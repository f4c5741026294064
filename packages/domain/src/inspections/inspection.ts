import { checkText } from '../document/words/check-text.js';
import type { Appointment } from '../authority/appointments.js';
import type { OrganisationKind } from '../authority/roles.js';
import { daysBefore, earlierDay, type Day, type Instant } from '../kernel/instant.js';
import { atField } from '../kernel/check-form.js';
import { badInput, type BadInput, type NoSuchItem } from '../kernel/refusals.js';
import { accept, refuse, type Result } from '../kernel/result.js';

/** A regulator's purpose-bound, read-only look inside one force. */
export interface Inspection {
  readonly forceId: string;
  readonly purpose: string;
  readonly openedAt: Instant;
  /** The last day on which anything is read through it. */
  readonly endsOn: Day;
  readonly closedAt: Instant | null;
}

export const shortestPurpose = 20;
export const longestPurpose = 2_000;

/**
 * Opening an inspection: of a force, for a purpose of 20 to 2,000 characters that the force will read (law 18; O4).
 * Whatever is no force is not there. Returns the purpose as it is kept.
 */
export const openInspection = (
  organisation: { readonly kind: OrganisationKind } | null,
  purpose: string,
): Result<{ readonly purpose: string }, NoSuchItem | BadInput> => {
  if (organisation?.kind !== 'force') return refuse({ kind: 'no-such-item' });
  const rule = { name: 'Purpose', most: longestPurpose, required: 'Enter the purpose of the inspection' };
  const text = atField('purpose', checkText(purpose, rule));
  if (!text.ok) return text;
  const kept = text.value.trim();
  return kept.length < shortestPurpose
    ? refuse(badInput('purpose', `Purpose must be ${shortestPurpose} characters or more`))
    : accept({ purpose: kept });
};

const lastDay = (appointments: readonly Pick<Appointment, 'until'>[]): Day | null =>
  appointments.reduce<Day | null>(
    (last, { until }) => (last === null || until === null ? null : last > until ? last : until),
    appointments[0]?.until ?? null,
  );

/**
 * The last day of an inspection that is opened on a day: as many days later as it may last, and no later than the
 * appointment of its inspector, as far as that is known (law 18). Of the appointments only those count that run on the day.
 */
export const lastDayOfInspection = (
  openedOn: Day,
  appointments: readonly Pick<Appointment, 'from' | 'until'>[],
  longestDays: number,
): Day => {
  const longest = daysBefore(openedOn, -longestDays);
  const running = appointments.filter(({ from, until }) => from <= openedOn && (until === null || openedOn <= until));
  const until = lastDay(running);
  return until === null ? longest : earlierDay(longest, until);
};

/**
 * The day with which an inspection really ends, closed before or not: its own last day, or the last day on which its
 * inspector is one, where that comes first. `inspectorUntil` is that day as it is known now; null while an appointment runs
 * without an end. Never later than its own last day.
 */
export const endOfInspection = ({ endsOn }: Pick<Inspection, 'endsOn'>, inspectorUntil: Day | null): Day =>
  inspectorUntil === null ? endsOn : earlierDay(endsOn, inspectorUntil);

/**
 * Whether anything can be read through an inspection on a day: it was not closed, and the day with which it ends has not
 * passed. `inspectorUntil` as for that day. Time only ever ends it.
 */
export const isInspectionOpen = (
  inspection: Pick<Inspection, 'closedAt' | 'endsOn'>,
  inspectorUntil: Day | null,
  today: Day,
): boolean => inspection.closedAt === null && today <= endOfInspection(inspection, inspectorUntil);

/**
 * Closing an inspection: once, by the inspector who opened it. One that is closed, or that another opened, is not there to be
 * closed; where its inspector has left, it has ended by itself.
 */
export const closeInspection = (inspection: Pick<Inspection, 'closedAt'> | null): Result<true, NoSuchItem> =>
  inspection === null || inspection.closedAt !== null ? refuse({ kind: 'no-such-item' }) : accept(true);
