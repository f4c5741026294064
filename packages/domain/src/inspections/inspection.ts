import { checkText } from '../document/check-text.js';
import type { OrganisationKind } from '../authority/roles.js';
import type { Instant } from '../kernel/instant.js';
import { badInput, type BadInput, type NoSuchItem } from '../kernel/refusals.js';
import { accept, refuse, type Result } from '../kernel/result.js';

/** A regulator's purpose-bound, read-only look inside one force. */
export interface Inspection {
  readonly forceId: string;
  readonly purpose: string;
  readonly openedAt: Instant;
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
  const text = checkText(purpose, {
    name: 'Purpose',
    most: longestPurpose,
    required: 'Enter the purpose of the inspection',
  });
  if (!text.ok) return refuse(badInput('purpose', text.refusal));
  const kept = text.value.trim();
  return kept.length < shortestPurpose
    ? refuse(badInput('purpose', `Purpose must be ${shortestPurpose} characters or more`))
    : accept({ purpose: kept });
};

/** Closing an inspection: once. One that is closed is not there to be closed. */
export const closeInspection = (inspection: Inspection | null): Result<true, NoSuchItem> =>
  inspection === null || inspection.closedAt !== null ? refuse({ kind: 'no-such-item' }) : accept(true);
