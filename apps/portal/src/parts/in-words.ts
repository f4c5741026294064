import type { Day, Instant } from '@countersign/domain';

const moment = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/London',
});
const date = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A moment in words, on the clocks of the United Kingdom. */
export const inWords = (at: Instant): string => moment.format(new Date(at));

export const dayInWords = (day: Day): string => date.format(new Date(`${day}T00:00:00Z`));

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/London' });

/** The time of day of a moment, on the clocks of the United Kingdom. */
export const clockInWords = (at: Instant): string => clock.format(new Date(at));
