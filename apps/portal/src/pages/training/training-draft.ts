import { longestTrainingYears } from '@countersign/catalogue';
import type { DateText } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/training';
import { noDate, typedDay } from '../../parts/words/day-text.js';
import { dateText, text, type Shape } from '../../parts/drafts/draft-shape.js';

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

/** The draft as the API takes it. */
export const inputOf = ({ completedOn, validUntil, ...texts }: TrainingDraft) => ({
  ...texts,
  completedOn: typedDay(completedOn),
  validUntil: typedDay(validUntil),
});

export const longestHint = words.atMostYearsAfter({ longestTrainingYears });
