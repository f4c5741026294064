import type { Instant } from '../kernel/instant.js';

/** What happened, without content: who, what, to which thing, from which hash to which, and when (L1, O3). */
export interface LedgerFact {
  readonly act: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  /** The person, by an id that means nothing outside; null where the system acted. */
  readonly by: string | null;
  readonly at: Instant;
  readonly before: string | null;
  readonly after: string | null;
}

/** An entry as stored and exported. `body` is the exact canonical text that was hashed; it is never serialised again. */
export interface LedgerEntry {
  readonly seq: number;
  readonly body: string;
  readonly hash: string;
}

/** A place in a chain: the number of an entry and its hash. */
export interface LedgerHead {
  readonly seq: number;
  readonly hash: string;
}

/** What an export says of itself before its entries. */
export interface LedgerHeader {
  readonly organisation: { readonly id: string; readonly name: string };
  readonly exportedAt: Instant;
  /** The chain's head when it was exported. An export that stops short of it was cut off. */
  readonly head: LedgerHead;
}

export interface LedgerExport extends LedgerHeader {
  readonly entries: readonly LedgerEntry[];
}

/** The text whose SHA-256 is an entry's hash: the hash before it, its number, its body, one a line. */
export const entryPreimage = (previousHash: string, seq: number, body: string): string =>
  `${previousHash}\n${seq}\n${body}`;

/** The text whose SHA-256 stands before the first entry: it ties a chain to its organisation. */
export const genesisPreimage = (organisationId: string): string => `countersign ledger of ${organisationId}`;

/** The act by which a chain says how its organisation is called on paper; `after` is the SHA-256 of that name. */
export const namingAct = 'name-organisation';

/** The entry that ties the name of an organisation, with the notice that it is a demonstration, to its chain. */
export const namingFact = (
  organisationId: string,
  at: Instant,
  { before, after }: { readonly before: string | null; readonly after: string },
): LedgerFact => ({
  act: namingAct,
  subjectKind: 'organisation',
  subjectId: organisationId,
  by: null,
  at,
  before,
  after,
});
