import type { Confidence } from './provision.js';
import { inForce } from '@countersign/domain/law';
import { provisions } from './provisions.js';

const leastFirst: readonly Confidence[] = ['low', 'medium', 'high'];

/**
 * How sure the catalogue is of the least sure of some provisions, as they read on a day; of every version of them where
 * no day is given. What is cited and not known is never sure.
 */
export const leastSureOf = (law: readonly string[], day: string | null = null): Confidence => {
  const read = provisions.filter((one) => law.includes(one.id) && (day === null || inForce(one, day)));
  if (law.some((id) => !read.some((one) => one.id === id))) return 'low';
  return leastFirst.find((confidence) => read.some((one) => one.confidence === confidence)) ?? 'high';
};
