import { civilZone, type Day, type Instant } from '@countersign/domain/kernel';

/** The forms of a text that depend on a number: `other` is always there. */
export type Forms<T> = Readonly<Partial<Record<Intl.LDMLPluralRule, T>>> & { readonly other: T };

const dayParts = { day: 'numeric', month: 'long', year: 'numeric' } as const;
const clockParts = { hour: '2-digit', minute: '2-digit' } as const;

/** Numbers as a language groups them: 1,200. */
export const numberIn = (locale: string) => {
  const format = new Intl.NumberFormat(locale);
  return (value: number): string => format.format(value);
};

/** The form of a text that goes with a number. */
export const pluralIn = (locale: string) => {
  const rules = new Intl.PluralRules(locale);
  return <T>(value: number, forms: Forms<T>): T => forms[rules.select(value)] ?? forms.other;
};

/** A day of the calendar: it is the same wherever it is read. */
export const dayIn = (locale: string) => {
  const format = new Intl.DateTimeFormat(locale, { ...dayParts, timeZone: 'UTC' });
  return (value: Day): string => format.format(new Date(`${value}T00:00:00Z`));
};

/** A moment in civil time, which is named: an inspector or a vendor may read it elsewhere. */
export const momentIn = (locale: string) => {
  const format = new Intl.DateTimeFormat(locale, {
    ...dayParts,
    ...clockParts,
    timeZone: civilZone,
    timeZoneName: 'short',
  });
  return (value: Instant): string => format.format(new Date(value));
};

/** The time of day of a moment just past, in civil time. */
export const clockIn = (locale: string) => {
  const format = new Intl.DateTimeFormat(locale, { ...clockParts, timeZone: civilZone });
  return (value: Instant): string => format.format(new Date(value));
};

/** Several things in one sentence: "a, b and c". */
export const listIn = (locale: string) => {
  const format = new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' });
  return (values: readonly string[]): string => format.format(values);
};
