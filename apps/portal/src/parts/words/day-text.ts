import { fieldLimits } from '@countersign/domain/document/words';
import { isDay, type Day } from '@countersign/domain/kernel';
import type { DateText } from '@countersign/ui';

export const noDate: DateText = { day: '', month: '', year: '' };

/** The day that three fields name; null where they name none. */
export const dayOfText = ({ day, month, year }: DateText): Day | null => {
  const text = `${year.trim()}-${month.trim().padStart(2, '0')}-${day.trim().padStart(2, '0')}`;
  return isDay(text) ? text : null;
};

export const isNoDate = ({ day, month, year }: DateText): boolean => `${day}${month}${year}`.trim() === '';

/** A day in three fields, also one that was typed and names none. */
export const textOfDay = (day: string | null): DateText => {
  const [year = '', month = '', date = ''] = (day ?? '').split('-');
  return { day: date, month, year };
};

const asTyped = ({ day, month, year }: DateText): string => `${year.trim()}-${month.trim()}-${day.trim()}`;

/** What three fields hold: the day, null where all are blank, and otherwise text that is no day and is refused. */
export const dayTyped = (text: DateText): string | null => (isNoDate(text) ? null : (dayOfText(text) ?? asTyped(text)));

/** What three fields hold, as the API takes a day that was typed: blank where all are, and never longer than it takes. */
export const typedDay = (text: DateText): string => (dayTyped(text) ?? '').slice(0, fieldLimits.name);
