import { countInWords } from '@countersign/domain/kernel';
import type { Fault } from './fault.js';

/** When it can be tried again, as the service said: `in 12 seconds`, `in 2 minutes`; where it did not, in a minute. */
export const againInWords = ({ seconds }: Pick<Fault, 'seconds'>): string => {
  if (seconds === null) return 'in a minute';
  if (seconds <= 90) return `in ${countInWords(Math.max(1, Math.ceil(seconds)), 'second')}`;
  return `in ${countInWords(Math.ceil(seconds / 60), 'minute')}`;
};
