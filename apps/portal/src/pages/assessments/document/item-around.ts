import type { ItemAround } from '../../../parts/content/words/around.js';
import type { ReadableItem } from './readable-item.js';

/** An item of a document that is only read, as others of it point to it. */
export const itemAround = ({ id, content, title, isTable }: ReadableItem): ItemAround => ({
  id,
  kind: content?.kind ?? 'question',
  title,
  isTable,
});
