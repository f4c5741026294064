import type { Day, Instant } from '../../kernel/instant.js';
import type { PublicationMarkWord } from '../kinds/enumerations.js';

/** That a measure is in place: bound to the exact words of the measure, so that another text is another measure (R4). */
export interface InPlace {
  readonly id: string;
  readonly itemId: string;
  readonly measure: string;
  readonly since: Day;
  /** What shows it. */
  readonly evidence: string;
  readonly by: string;
  readonly at: Instant;
}

/** A file that is held with an item, by the hash of its bytes (D12). */
export interface HeldFile {
  readonly id: string;
  readonly itemId: string;
  readonly name: string;
  /** The media type that its bytes show. */
  readonly type: string;
  readonly size: number;
  readonly hash: string;
  readonly by: string;
  readonly at: Instant;
}

/** What may be published of an item, and for which exemption not (FOIA 2000; law 22). */
export interface PublicationMark {
  readonly itemId: string;
  readonly mark: PublicationMarkWord;
  /** Provision ids of the exemptions claimed; empty where it is published. */
  readonly exemptions: readonly string[];
  readonly harm: string;
  readonly publicInterest: string;
  readonly by: string;
  readonly at: Instant;
  readonly version: number;
}

/** What stands beside the answers of an assessment: records about its items that are no part of their text. */
export interface Beside {
  readonly inPlace: readonly InPlace[];
  readonly files: readonly HeldFile[];
  readonly marks: readonly PublicationMark[];
  /** The items with a question that is not resolved, one entry for each question. */
  readonly openQuestions: readonly string[];
}

export const nothingBeside: Beside = { inPlace: [], files: [], marks: [], openQuestions: [] };
