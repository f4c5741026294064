import * as words from '@countersign/words/portal/pages/assessments/changed';

/** How many items two texts do not have alike: those that are new, altered and gone. */
export const itemsDiffer = (count: number): string =>
  count === 0 ? words.noItemsHaveChanged : words.itemsHaveChanged({ count });
