import type { Day } from '@countersign/domain/kernel';
import { citedOn } from './cited.js';
import type { Confidence } from './provision.js';

const leastFirst: readonly Confidence[] = ['low', 'medium', 'high'];

/** How sure the catalogue is of the least sure of some provisions, as they read on a day. What is cited and not known is never sure. */
export const leastSureOf = (law: readonly string[], day: Day): Confidence => {
  const read = law.map((id) => citedOn(id, day)?.confidence ?? 'low');
  return leastFirst.find((confidence) => read.includes(confidence)) ?? 'high';
};
