import { type ChoiceItem, type Divider, isDivider } from './choiceItem.js';

export type CheckboxItem = ChoiceItem & {
  /** Choosing it clears every other item, and the other way round ("None of these"). */
  exclusive?: boolean | undefined;
};

/** The values that are chosen after one item was ticked or cleared, in the order of the items. */
export const nextValues = (
  items: readonly (CheckboxItem | Divider)[],
  chosen: readonly string[],
  toggled: CheckboxItem,
): string[] => {
  const all = items.filter((item): item is CheckboxItem => !isDivider(item));
  if (chosen.includes(toggled.value)) return chosen.filter((value) => value !== toggled.value);
  if (toggled.exclusive) return [toggled.value];
  return all
    .filter((item) => item === toggled || (chosen.includes(item.value) && !item.exclusive))
    .map((item) => item.value);
};
