import { checkLine } from '../document/check-text.js';
import { limits } from '../document/limits.js';
import { isDay, yearsAfter, type Day } from '../kernel/instant.js';
import { badInput, type BadInput } from '../kernel/refusals.js';
import { accept, refuse, type Result } from '../kernel/result.js';
import type { TrainingRecord } from './training.js';

/**
 * The longest that one course counts, in years from the day it was completed: a policy of ours, since the law names no
 * period. The Data (Use and Access) Act 2025 rewrote much of Part 3 within seven years of its commencement.
 */
export const longestTrainingYears = 3;

const lines = [
  ['course', { name: 'Course', most: limits.name, required: 'Enter the name of the course' }],
  ['provider', { name: 'Provider', most: limits.name, required: 'Enter who gave the course' }],
  [
    'reference',
    {
      name: 'Evidence',
      most: limits.name,
      required: 'Enter the number of the certificate, or where the evidence is kept',
    },
  ],
] as const;

/**
 * A record of training as it is kept: its texts on one line each, completed on or before today, in date today, and
 * counting for no longer than the policy allows. What it accepts lets its person sign today (`gov.training`).
 */
export const checkTraining = (attempt: TrainingRecord, today: Day): Result<TrainingRecord, BadInput> => {
  const said: Record<string, string> = {};
  for (const [field, rule] of lines) {
    const line = checkLine(attempt[field], rule);
    if (!line.ok) return refuse(badInput(field, line.refusal));
    said[field] = line.value;
  }
  const problem = datesProblem(attempt, today);
  return problem === null ? accept({ ...attempt, ...said }) : refuse(problem);
};

const datesProblem = ({ completedOn, validUntil }: TrainingRecord, today: Day): BadInput | null => {
  if (!isDay(completedOn)) return badInput('completedOn', 'Enter the day you completed the course');
  if (completedOn > today) return badInput('completedOn', 'The day you completed the course must be in the past');
  if (!isDay(validUntil)) return badInput('validUntil', 'Enter the last day that the training counts');
  if (validUntil < today)
    return badInput('validUntil', 'The training must still be in date: take the course again before you record it');
  return validUntil > yearsAfter(completedOn, longestTrainingYears)
    ? badInput('validUntil', `Training counts for ${longestTrainingYears} years at most from the day it was completed`)
    : null;
};
