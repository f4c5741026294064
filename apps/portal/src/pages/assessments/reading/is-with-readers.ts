import * as words from '@countersign/words/portal/pages/assessments/reading';

/** Said where a text was handed in, so that nobody can write in it. */
export const isWithReaders = words.theAssessmentHasBeenHanded;
