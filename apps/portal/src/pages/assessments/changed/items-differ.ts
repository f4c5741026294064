import { countInWords } from '@countersign/domain/kernel';

/** How many items two texts do not have alike: those that are new, altered and gone. */
export const itemsDiffer = (count: number): string =>
  count === 0 ? 'No items have changed' : countInWords(count, 'item differs', 'items differ');
