import type { Measure } from '../document/content/content.js';
import type { AssessedItem } from '../document/items/assessed-document.js';
import { isOverdue, type Day } from '../kernel/instant.js';
import { isInPlace } from './level.js';

export type MeasureState = 'in-place' | 'overdue' | 'due' | 'no-day';

/**
 * How one measure of a risk stands on a day: in place as soon as that is recorded, whatever its day was; else overdue
 * once its day has passed, due until then, or without a day (DPA 2018 s.64(3)(c); UK GDPR Art 35(7)(d)).
 */
export const measureState = (item: AssessedItem, measure: Pick<Measure, 'text' | 'due'>, today: Day): MeasureState => {
  if (isInPlace(item, measure)) return 'in-place';
  if (measure.due === null) return 'no-day';
  return isOverdue(measure.due, today) ? 'overdue' : 'due';
};
