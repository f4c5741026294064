import type { Day, Instant } from '../kernel/instant.js';

/** Why an agreement binds the processor though its legal entity is no party: the reason, and the document by its hash. */
export interface Counterparty {
  readonly reason: string;
  readonly fileName: string;
  /** SHA-256 of the document, as 64 hexadecimal digits. */
  readonly fileHash: string;
}

/** An agreement that this controller holds with a processor: the executed copy, by the hash of its file. */
export interface AgreementRecord {
  readonly id: string;
  readonly processor: string;
  readonly title: string;
  readonly parties: readonly string[];
  /** Null where the processor's legal entity is a party itself, and where nothing shows how another one binds it. */
  readonly counterparty: Counterparty | null;
  readonly effectiveFrom: Day;
  /** The last day, inclusive; null while it runs. */
  readonly effectiveUntil: Day | null;
  readonly fileName: string;
  /** SHA-256 of the file, as 64 hexadecimal digits. */
  readonly fileHash: string;
  readonly by: string;
  readonly at: Instant;
}

export type ClauseVerdict = 'met' | 'partial' | 'missing' | 'conflict';

/** A second person's reason why words that name only the UK GDPR meet a limb of Part 3. */
export interface WordsAccepted {
  readonly by: string;
  readonly at: Instant;
  readonly reason: string;
}

/** What the agreement says of one limb, in its own words and where. Versions of a limb start at 1. */
export interface ClauseMapping {
  readonly limb: string;
  readonly verdict: ClauseVerdict;
  readonly quotation: string;
  /** Where the words stand: the document, and the clause or page. */
  readonly locator: string;
  /** Why the same words meet this limb as well as others; blank where nobody was asked. */
  readonly whyAgain: string;
  /** Given before each regime had its own verdict: it counts for nothing until somebody says it again. */
  readonly carriedOver: boolean;
  readonly accepted: WordsAccepted | null;
  readonly by: string;
  readonly at: Instant;
  readonly version: number;
}

export const clauseVerdicts: readonly ClauseVerdict[] = ['met', 'partial', 'missing', 'conflict'];
