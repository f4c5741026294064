import type { SelectItem } from '@countersign/ui';

/** What every group of content fields takes: the content, the change, and the error that belongs at a field. */
export interface ContentFieldsProps<C> {
  readonly content: C;
  readonly onChange: (content: C) => void;
  readonly errorOf: (field: string) => string | undefined;
}

/** A choice that can be left open, as the items of a select. */
export const choices = (table: Readonly<Record<string, string>>, blank = 'Choose'): readonly SelectItem[] => [
  { value: '', text: blank },
  ...Object.entries(table).map(([value, text]) => ({ value, text })),
];

/** The code of a choice; null where it was left open. */
export const chosen = <Code extends string>(value: string): Code | null => (value === '' ? null : (value as Code));
