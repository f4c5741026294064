import { isDay, type Day } from '@countersign/domain';
import type { DateText } from '@countersign/ui';

export const noDate: DateText = { day: '', month: '', year: '' };

/** The day that three fields name; null where they name none. */
export const dayOfText = ({ day, month, year }: DateText): Day | null => {
  const text = `${year.trim()}-${month.trim().padStart(2, '0')}-${day.trim().padStart(2, '0')}`;
  return isDay(text) ? text : null;
};

export const isNoDate = ({ day, month, year }: DateText): boolean => `${day}${month}${year}`.trim() === '';
