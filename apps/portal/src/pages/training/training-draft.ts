import { longestTrainingYears } from '@countersign/domain';
import type { DateText } from '@countersign/ui';
import { dayOfText, noDate } from '../../parts/day-text.js';
import { dateText, text, type Shape } from '../../parts/draft-shape.js';
import type { FieldProblem } from '../../parts/useCheck.js';

/** What is typed of a course. */
export interface TrainingDraft {
  readonly course: string;
  readonly provider: string;
  readonly reference: string;
  readonly completedOn: DateText;
  readonly validUntil: DateText;
}

export const blankTraining: TrainingDraft = {
  course: '',
  provider: '',
  reference: '',
  completedOn: noDate,
  validUntil: noDate,
};

export const trainingShape: Shape<TrainingDraft> = {
  course: text,
  provider: text,
  reference: text,
  completedOn: dateText,
  validUntil: dateText,
};

/** What the API cannot be told: dates that are none. */
export const problemOf = ({ completedOn, validUntil }: TrainingDraft): FieldProblem | null => {
  if (dayOfText(completedOn) === null)
    return { field: 'completedOn', message: 'Enter the day you completed the course as a real date' };
  return dayOfText(validUntil) === null
    ? { field: 'validUntil', message: 'Enter the last day that the training counts as a real date' }
    : null;
};

/** The draft as the API takes it. */
export const inputOf = ({ completedOn, validUntil, ...texts }: TrainingDraft) => ({
  ...texts,
  completedOn: dayOfText(completedOn) ?? '',
  validUntil: dayOfText(validUntil) ?? '',
});

export const longestHint = `At most ${longestTrainingYears} years after you completed it.`;
