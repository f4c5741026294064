import { checkLine } from '../document/words/check-text.js';
import { fieldLimits } from '../document/words/limits.js';
import { isDay, yearsAfter, type Day } from '../kernel/instant.js';
import { atField, checkDay, checkForm } from '../kernel/check-form.js';
import type { BadInput } from '../kernel/refusals.js';
import type { Result } from '../kernel/result.js';
import type { TrainingRecord } from './training.js';

/** A record of training as somebody typed it. */
export interface TrainingTyped extends Omit<TrainingRecord, 'completedOn' | 'validUntil'> {
  readonly completedOn: string;
  readonly validUntil: string;
}

const courseRule = { name: 'Course', most: fieldLimits.name, required: 'Enter the name of the course' };
const providerRule = { name: 'Provider', most: fieldLimits.name, required: 'Enter who gave the course' };
const referenceRule = {
  name: 'Evidence',
  most: fieldLimits.name,
  required: 'Enter the number of the certificate, or where the evidence is kept',
};

/**
 * A record of training as it is kept: its texts on one line each, completed on or before today, in date today, and
 * counting for no longer than `longestYears` from the day it was completed, which is policy. What it accepts lets its person
 * sign today (`gov.training`).
 */
export const checkTraining = (
  attempt: TrainingTyped,
  today: Day,
  longestYears: number,
): Result<TrainingRecord, BadInput> =>
  checkForm({
    course: atField('course', checkLine(attempt.course, courseRule)),
    provider: atField('provider', checkLine(attempt.provider, providerRule)),
    completedOn: checkDay('completedOn', attempt.completedOn, completedOnNotReal, (day) =>
      day > today ? 'The day you completed the course must be in the past' : null,
    ),
    validUntil: checkDay('validUntil', attempt.validUntil, validUntilNotReal, (day) =>
      validUntilProblem(attempt.completedOn, day, today, longestYears),
    ),
    reference: atField('reference', checkLine(attempt.reference, referenceRule)),
  });

const completedOnNotReal = 'Enter the day you completed the course as a real date';
const validUntilNotReal = 'Enter the last day that the training counts as a real date';

const validUntilProblem = (completedOn: string, validUntil: Day, today: Day, longestYears: number): string | null => {
  if (validUntil < today) return 'The training must still be in date: take the course again before you record it';
  const counts = isDay(completedOn) && completedOn <= today;
  return counts && validUntil > yearsAfter(completedOn, longestYears)
    ? `Training counts for ${longestYears} years at most from the day it was completed`
    : null;
};
