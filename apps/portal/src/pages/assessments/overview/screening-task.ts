import type { TagColour } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/overview';

interface Screened {
  readonly itemId: string | null;
  readonly result: string;
  readonly decision: unknown;
}

/** How the screening stands, in a word or two; null where the document has none. */
export const screeningTask = ({ itemId, result, decision }: Screened): { text: string; colour: TagColour } | null => {
  if (itemId === null) return null;
  if (decision !== null) return { text: words.signedNotNeeded, colour: 'green' };
  if (result === 'needed') return { text: words.needed, colour: 'green' };
  return result === 'not-needed'
    ? { text: words.notNeededWaiting, colour: 'yellow' }
    : { text: words.notAnswered, colour: 'blue' };
};
