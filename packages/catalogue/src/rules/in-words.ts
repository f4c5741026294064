import type { Day } from '@countersign/domain/kernel';

const date = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A day as a reader writes it: 5 February 2026. */
export const dayInWords = (day: Day): string => date.format(new Date(`${day}T00:00:00Z`));

/** Several things in one breath: a, b and c. */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
