import type { SummaryRow } from '@countersign/ui';
import * as words from '@countersign/words/portal/parts/content/words';

export const notSaid = words.notSaid;

/** A row of a summary; a blank is shown as a blank, in words. */
export const row = (key: string, value: string | null | undefined): SummaryRow => ({
  key,
  value: value === null || value === undefined || value.trim() === '' ? notSaid : value,
});

/** The label of a code, or null where there is no code. */
export const labelOf = <Code extends string>(table: Readonly<Record<Code, string>>, code: Code | null) =>
  code === null ? null : table[code];
