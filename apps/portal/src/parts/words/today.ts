import { dayOf, instant, type Day } from '@countersign/domain/kernel';

/** The day on this machine's clock, to choose which text to show. What is decided on is the server's day. */
export const today = (): Day => dayOf(instant(new Date()));
