/** A moment as the server wrote it: ISO 8601 in UTC with milliseconds, so that text order is time order. */
export type Instant = string;

/** A calendar day, `YYYY-MM-DD`. Text order is day order. */
export type Day = string;

export const instant = (date: Date): Instant => date.toISOString();
export const dayOf = (at: Instant): Day => at.slice(0, 10);

/** Whether a text is a real day of the calendar, written `YYYY-MM-DD`. */
export const isDay = (text: string): text is Day => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00.000Z`);
  return !Number.isNaN(date.getTime()) && dayOf(instant(date)) === text;
};

/** The day that lies a number of days before another. */
export const daysBefore = (day: Day, days: number): Day =>
  dayOf(instant(new Date(Date.parse(`${day}T00:00:00.000Z`) - days * 86_400_000)));

/** The day after a day. */
export const dayAfter = (day: Day): Day => dayOf(instant(new Date(Date.parse(`${day}T00:00:00.000Z`) + 86_400_000)));

/** Whether the day by which something was to be done has passed: it has time until the end of that day. */
export const isOverdue = (due: Day, today: Day): boolean => due < today;
