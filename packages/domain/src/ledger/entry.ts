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

export interface LedgerExport {
  readonly format: 'countersign-ledger/1';
  readonly organisation: { readonly id: string; readonly name: string };
  readonly exportedAt: Instant;
  /** The chain's head when it was exported. An export that stops short of it was cut off. */
  readonly head: { readonly seq: number; readonly hash: string };
  readonly entries: readonly LedgerEntry[];
}

/** The text whose SHA-256 is an entry's hash: the hash before it, its number, its body, one a line. */
export const entryPreimage = (previousHash: string, seq: number, body: string): string =>
  `${previousHash}\n${seq}\n${body}`;

/** The text whose SHA-256 stands before the first entry: it ties a chain to its organisation. */
export const genesisPreimage = (organisationId: string): string => `countersign ledger of ${organisationId}`;
