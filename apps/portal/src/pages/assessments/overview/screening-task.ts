import type { TagColour } from '@countersign/ui';

interface Screened {
  readonly itemId: string | null;
  readonly result: string;
  readonly decision: unknown;
}

/** How the screening stands, in a word or two; null where the document has none. */
export const screeningTask = ({ itemId, result, decision }: Screened): { text: string; colour: TagColour } | null => {
  if (itemId === null) return null;
  if (decision !== null) return { text: 'Signed: none needed', colour: 'green' };
  if (result === 'needed') return { text: 'Needed', colour: 'green' };
  return result === 'not-needed'
    ? { text: 'Not needed: to decide', colour: 'yellow' }
    : { text: 'To answer', colour: 'blue' };
};
