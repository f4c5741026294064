import { compareLevels, type Level } from '@countersign/domain/matrix';

/** How our level stands to the national one, in words; null where one of them is not scored. */
export const levelDifference = (national: Level | null, ours: Level | null): string | null => {
  if (national === null || ours === null) return null;
  const steps = compareLevels(ours, national);
  if (steps === 0) return 'The same as the national level';
  const size = Math.abs(steps) === 1 ? 'One step' : 'Two steps';
  return `${size} ${steps > 0 ? 'higher' : 'lower'} than the national level`;
};
