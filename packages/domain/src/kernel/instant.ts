/** A moment as the server wrote it: ISO 8601 in UTC with milliseconds, so that text order is time order. */
export type Instant = `${number}-${number}-${number}T${string}Z`;

/** A calendar day, `YYYY-MM-DD`. Text order is day order. */
export type Day = `${number}-${number}-${number}`;

/**
 * The civil time of every nation of the United Kingdom: one zone, with summer time from the last Sunday of March to the
 * last Sunday of October (Summer Time Act 1972, ss.1 and 3; Interpretation Act 1978, s.9).
 */
export const civilZone = 'Europe/London';

const dayMs = 86_400_000;

const calendar = new Intl.DateTimeFormat('en-GB', {
  timeZone: civilZone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

export const instant = (date: Date): Instant => date.toISOString() as Instant;

/**
 * The day that a moment falls on in civil time. Between midnight and one in summer that is a day later than in UTC: a
 * statutory day begins and ends at midnight where the force is.
 */
export const dayOf = (at: Instant): Day => {
  const [day, month, year = ''] = calendar.format(new Date(at)).split('/');
  return `${year.padStart(4, '0')}-${month}-${day}` as Day;
};

/** A day of the calendar as the moment that begins it in UTC, to count in days: no clock is read from it. */
const counted = (day: string): number => Date.parse(`${day}T00:00:00.000Z`);
const dayCounted = (ms: number): Day => instant(new Date(ms)).slice(0, 10) as Day;

/**
 * Days and moments are kept from this year on. Nothing that a force records is older, and what is counted back from the
 * first of them, or told in another zone, is still a day that every calendar and the database know.
 */
export const firstYear = 1900;

const isKept = (text: string): boolean => Number(text.slice(0, 4)) >= firstYear;

/** Whether a text is a real day of the calendar, written `YYYY-MM-DD`, of the years 1900 to 9999. */
export const isDay = (text: string): text is Day => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || !isKept(text)) return false;
  const ms = counted(text);
  return !Number.isNaN(ms) && dayCounted(ms) === text;
};

/** Whether a text is a moment in UTC, written `YYYY-MM-DDTHH:MM:SS.sssZ`, of the years 1900 to 9999. */
export const isInstant = (text: string): text is Instant => {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(text) || !isKept(text)) return false;
  const date = new Date(text);
  return !Number.isNaN(date.getTime()) && instant(date) === text;
};

/** The day that lies a number of days before another. */
export const daysBefore = (day: Day, days: number): Day => dayCounted(counted(day) - days * dayMs);

/** The day after a day. */
export const dayAfter = (day: Day): Day => daysBefore(day, -1);

/** The same day some years later, compared as text: the 29th of February needs no rounding. */
export const yearsAfter = (day: Day, years: number): Day =>
  `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}` as Day;

/** A number of years as a sentence has it. */
export const yearsInWords = (years: number): string => (years === 1 ? 'one year' : `${years} years`);

/** The earlier of two days. */
export const earlierDay = (one: Day, other: Day): Day => (one < other ? one : other);

/** Whether the day by which something was to be done has passed: it has time until the end of that day. */
export const isOverdue = (due: Day, today: Day): boolean => due < today;
