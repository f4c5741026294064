import { countInWords } from '../kernel/counted.js';
import type { HeldCount } from './evaluate-gate.js';

/** What holds a gate, as a sentence without its full stop: what is outstanding, and apart from it what is not known yet. */
export const heldInWords = ({ outstanding, notKnown }: HeldCount): string => {
  const is = countInWords(outstanding, 'condition is outstanding', 'conditions are outstanding');
  if (notKnown === 0) return is;
  return outstanding === 0
    ? countInWords(notKnown, 'condition is not known yet', 'conditions are not known yet')
    : `${is}, and ${countInWords(notKnown, 'is', 'are')} not known yet`;
};

/** The same in short, for a cell of a table. */
export const heldInShort = ({ outstanding, notKnown }: HeldCount): string =>
  ['Held', outstanding > 0 && `${outstanding} outstanding`, notKnown > 0 && `${notKnown} not known yet`]
    .filter(Boolean)
    .join(', ');
