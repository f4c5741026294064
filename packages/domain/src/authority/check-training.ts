import { checkLine } from '../document/words/check-text.js';
import { fieldLimits } from '../document/words/limits.js';
import { isDay, yearsAfter, type Day } from '../kernel/instant.js';
import { atField, checkForm, unlessProblem } from '../kernel/check-form.js';
import type { BadInput } from '../kernel/refusals.js';
import type { Result } from '../kernel/result.js';
import type { TrainingRecord } from './training.js';

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
  attempt: TrainingRecord,
  today: Day,
  longestYears: number,
): Result<TrainingRecord, BadInput> =>
  checkForm({
    course: atField('course', checkLine(attempt.course, courseRule)),
    provider: atField('provider', checkLine(attempt.provider, providerRule)),
    completedOn: unlessProblem('completedOn', attempt.completedOn, completedOnProblem(attempt.completedOn, today)),
    validUntil: unlessProblem('validUntil', attempt.validUntil, validUntilProblem(attempt, today, longestYears)),
    reference: atField('reference', checkLine(attempt.reference, referenceRule)),
  });

const completedOnProblem = (completedOn: Day, today: Day): string | null => {
  if (!isDay(completedOn)) return 'Enter the day you completed the course as a real date';
  return completedOn > today ? 'The day you completed the course must be in the past' : null;
};

const validUntilProblem = (
  { completedOn, validUntil }: TrainingRecord,
  today: Day,
  longestYears: number,
): string | null => {
  if (!isDay(validUntil)) return 'Enter the last day that the training counts as a real date';
  if (validUntil < today) return 'The training must still be in date: take the course again before you record it';
  return isDay(completedOn) && validUntil > yearsAfter(completedOn, longestYears)
    ? `Training counts for ${longestYears} years at most from the day it was completed`
    : null;
};
