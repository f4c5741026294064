import * as words from '@countersign/words/portal/parts/reading';
import type { Fault } from './fault.js';

/** When it can be tried again, as the service said: `in 12 seconds`, `in 2 minutes`; where it did not, in a minute. */
export const againInWords = ({ seconds }: Pick<Fault, 'seconds'>): string => {
  if (seconds === null) return words.inAMinute;
  if (seconds <= 90) return words.inSeconds({ max: Math.max(1, Math.ceil(seconds)) });
  return words.inMinutes({ ceil: Math.ceil(seconds / 60) });
};
