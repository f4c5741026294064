import { compareLevels, type Level } from '@countersign/domain/matrix';
import * as words from '@countersign/words/portal/pages/assessments/risk';

/** How our level stands to the national one, in words; null where one of them is not scored. */
export const levelDifference = (national: Level | null, ours: Level | null): string | null => {
  if (national === null || ours === null) return null;
  const steps = compareLevels(ours, national);
  if (steps === 0) return words.theSameAsTheNational;
  const size = Math.abs(steps) === 1 ? words.oneStep : words.twoSteps;
  return words.sizeHigherThanTheNational({ size, hasSteps: steps > 0 });
};
