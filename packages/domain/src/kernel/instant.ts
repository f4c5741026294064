/** A moment as the server wrote it: ISO 8601 in UTC with milliseconds, so that text order is time order. */
export type Instant = string;

/** A calendar day, `YYYY-MM-DD`. Text order is day order. */
export type Day = string;

export const instant = (date: Date): Instant => date.toISOString();
export const dayOf = (at: Instant): Day => at.slice(0, 10);
