import type { Act, OrganisationKind, Role, TrainingDates } from '@countersign/domain/authority';
import type { Instant } from '@countersign/domain/kernel';

/** What a verified token says. Its roles are an upper bound: appointments decide. */
export interface Session {
  readonly tenantId: string;
  readonly subject: string;
  readonly rolesInToken: readonly string[];
  /** When the person last proved who they are, in seconds since 1970; null where the token does not say. */
  readonly authTime: number | null;
  /**
   * The session at the identity provider in which they did so at a level that counts for signing; null or left out
   * where the level does not count.
   */
  readonly steppedUpIn?: string | null;
  /** Until when work may be begun for this request, in milliseconds since 1970. */
  readonly until?: number;
}

/** A person of one organisation, with the roles that they hold today. */
export interface Actor {
  readonly tenantId: string;
  readonly personId: string;
  readonly personName: string;
  readonly organisationKind: OrganisationKind;
  readonly organisationName: string;
  readonly roles: readonly Role[];
  /** The days that each record of their training in Part 3 covers, in no order. */
  readonly training: readonly TrainingDates[];
  /** When they came in, by the database's clock. */
  readonly enteredAt: Instant;
}

/** The system acting for one tenant: the worker, or the loading of demonstration data. */
export interface SystemActor {
  readonly tenantId: string;
  readonly personId: null;
}

/** This person may not do this, or is not known here: the same answer, so that neither can be told from the other. */
export class NotAllowed extends Error {
  override readonly name = 'NotAllowed';

  constructor(readonly act: Act) {
    super(`Not allowed: ${act}`);
  }
}

/** A request did not end in its time and was stopped. All that it had written was rolled back. */
export class TookTooLong extends Error {
  override readonly name = 'TookTooLong';
}
