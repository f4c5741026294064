import type { Day, Instant } from '../kernel/instant.js';

/** An agreement that this controller holds with a processor: the executed copy, by the hash of its file. */
export interface AgreementRecord {
  readonly id: string;
  readonly processor: string;
  readonly title: string;
  readonly parties: readonly string[];
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

/** What the agreement says of one required clause, in its own words and where. Versions of a clause start at 1. */
export interface ClauseMapping {
  readonly clause: string;
  readonly verdict: ClauseVerdict;
  readonly quotation: string;
  /** Where the words stand: the document, and the clause or page. */
  readonly locator: string;
  readonly by: string;
  readonly at: Instant;
  readonly version: number;
}

export const clauseVerdicts: readonly ClauseVerdict[] = ['met', 'partial', 'missing', 'conflict'];
