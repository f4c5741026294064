import type { Disputed, Footing, PlaceInSource, Told } from '@countersign/domain/account';
import type { SourceId } from './sources.js';

export type { Footing, Told } from '@countersign/domain/account';

/** The speaker whose word a source gives. */
export type Speaker =
  | 'the programme'
  | 'the regulator'
  | 'experts'
  | 'the vendor'
  | 'the force'
  | 'forces'
  | 'Computer Weekly'
  | 'the chief technology officer of the force';

/** A place, by the words that a reader finds it by. */
export const at = (words: string, source: SourceId = 'press-2020'): PlaceInSource => ({ source, words });

/** The source gives it as what the document or the answer holds. */
export const stated = (words: string, source?: SourceId): Footing => ({ mark: 'stated', place: at(words, source) });

/** The source gives it as what somebody said. */
export const reportedBy = (by: Speaker, words: string, source?: SourceId): Footing => ({
  mark: 'reported',
  by,
  place: at(words, source),
  disputed: null,
});

/** The source gives it as what somebody said, and as what somebody else said otherwise. */
export const disputedBy = (by: Speaker, words: string, disputed: Disputed): Footing => ({
  mark: 'reported',
  by,
  place: at(words),
  disputed,
});

/** It follows from what the source gives: `from` is a clause, "the heading is that of step 7". */
export const inferred = (from: string, words: string, source?: SourceId): Footing => ({
  mark: 'inferred',
  from,
  place: at(words, source),
});

/** Ours: no source says it. */
export const filledIn = (why: string): Footing => ({ mark: 'filled-in', why });

export const told = (text: string, footing: Footing): Told => ({ text, footing });
