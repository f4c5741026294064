import type { Asked } from '@countersign/domain/document/words';
import { useState } from 'react';
import { later } from '../../../browser/later.js';

/** The words that say nothing: they come once somebody begins to write. */
export const sayingNothing = later(() => import('./hint-of-text.js'));

/** The hint of a text field; from the first letter that somebody types on, also that what stands in it says nothing. */
export const useHintOfText = (hint: string | undefined, text: string, asked?: Asked): string | undefined => {
  const [atFirst] = useState(text);
  const code = sayingNothing.useHere(text !== atFirst);
  return code === null ? hint : code.hintOfText(hint, text, asked);
};
