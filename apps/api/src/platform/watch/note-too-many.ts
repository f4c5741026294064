import type { Session } from '@countersign/database';
import type { TooMany } from './rate-limits.js';
import type { Watch } from './watch.js';

/** Writes down a refusal of too much, once for each stretch of time in which there are any. */
export const noteTooMany = ({ security }: Watch, error: TooMany, address: string, session: Session | null): void => {
  if (error.first) security.write('rate-limited', { reason: error.limit, address, session });
};
