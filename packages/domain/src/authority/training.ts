import type { Day } from '../kernel/instant.js';
import { accept, refuse, type Result } from '../kernel/result.js';

/** The days that a training record covers, both inclusive. */
export interface TrainingDates {
  readonly completedOn: Day;
  readonly validUntil: Day;
}

/** What somebody states of a course on Part 3 of the Data Protection Act 2018 that they completed. */
export interface TrainingRecord extends TrainingDates {
  readonly course: string;
  readonly provider: string;
  /** Where the evidence is: the number of a certificate, or where it is kept. */
  readonly reference: string;
}

/** No record is in date. `lastValidUntil` is the last day that any covered; null where there is no record. */
export type Untrained = { readonly kind: 'untrained'; readonly lastValidUntil: Day | null };

/** The last day of the records that are in date on a day; null where none is. A further record can only help. */
export const trainedUntil = (records: readonly TrainingDates[], day: Day): Day | null =>
  lastDay(records.filter(({ completedOn, validUntil }) => completedOn <= day && day <= validUntil));

/**
 * Whether somebody may put their name to a signing act on a day: only while a record of training in Part 3 is in date,
 * whatever role they hold (S10, `gov.training`; DPA 2018 s.69 and s.71 for the data protection officer). In 2020 experts
 * doubted that those who advise and decide understood Part 3 (F22).
 */
export const trainedToSign = (records: readonly TrainingDates[], today: Day): Result<true, Untrained> =>
  trainedUntil(records, today) === null
    ? refuse({ kind: 'untrained', lastValidUntil: lastDay(records) })
    : accept(true);

const lastDay = (records: readonly TrainingDates[]): Day | null =>
  records
    .map(({ validUntil }) => validUntil)
    .toSorted()
    .at(-1) ?? null;
