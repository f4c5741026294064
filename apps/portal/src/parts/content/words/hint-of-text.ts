import { saysNothing, type Asked } from '@countersign/domain/document/words';
import * as words from '@countersign/words/portal/parts/content/words';

/** The hint of a text field, and that what stands in it says nothing, where words do that count as blank. */
export const hintOfText = (hint: string | undefined, text: string, asked: Asked = 'reason'): string | undefined => {
  if (!/\S/.test(text) || !saysNothing(text, asked)) return hint;
  const counts = words.thisDoesNotGive;
  return hint === undefined ? counts : `${hint} ${counts}`;
};
