import { civilZone, type Day, type Instant } from '@countersign/domain/kernel';

const moment = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: civilZone,
  timeZoneName: 'short',
});
const date = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A moment in words, in civil time, which is named: an inspector or a vendor may read it elsewhere. */
export const inWords = (at: Instant): string => moment.format(new Date(at));

export const dayInWords = (day: Day): string => date.format(new Date(`${day}T00:00:00Z`));

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: civilZone });

/** The time of day of a moment just past, in civil time. */
export const clockInWords = (at: Instant): string => clock.format(new Date(at));
