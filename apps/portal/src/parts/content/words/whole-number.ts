/** Stands for what was typed and is no whole number: below every number that can be kept, so that it is refused. */
export const unreadable = -1;

/** A number as people type it, "1,200" and "1 200" too; null where nothing was typed, `unreadable` where it is none. */
export const wholeNumber = (text: string): number | null => {
  const digits = text.replace(/[\s,]/g, '');
  if (digits === '') return null;
  return /^\d{1,15}$/.test(digits) ? Number(digits) : unreadable;
};

export const textOfNumber = (value: number | null): string =>
  value === null || value === unreadable ? '' : String(value);
