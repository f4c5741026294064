import type { Day } from '@countersign/domain/kernel';
import { dayInWords } from '../../parts/words/in-words.js';

export const periodInWords = (from: Day, until: Day | null): string =>
  until === null ? `From ${dayInWords(from)}, with no end` : `From ${dayInWords(from)} to ${dayInWords(until)}`;
