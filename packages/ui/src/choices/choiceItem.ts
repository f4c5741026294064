import type { ReactNode } from 'react';

export type ChoiceItem = {
  value: string;
  text: ReactNode;
  id?: string | undefined;
  hint?: ReactNode;
  disabled?: boolean | undefined;
  /** Shown only while the item is chosen. */
  conditional?: ReactNode;
};
export type Divider = { divider: ReactNode };

export const isDivider = (item: ChoiceItem | Divider): item is Divider => 'divider' in item;

/** The first input carries the bare id, so that an error summary can lead to it. */
export const choiceId = (prefix: string, index: number): string => (index === 0 ? prefix : `${prefix}-${index + 1}`);
