import type { AssessedItem } from '@countersign/domain/document/items';
import type { Writing } from '../drafting/writing.js';
import { ItemStale } from './ItemStale.js';
import { WouldGo } from './WouldGo.js';

interface ToChooseProps {
  readonly item: AssessedItem;
  readonly writing: Writing;
  readonly onTakeTheirs: () => void;
}

/** All that somebody has to choose before an item is saved: which of two texts stands, and whether words are to go. */
export const ToChoose = ({ item, writing, onTakeTheirs }: ToChooseProps) => (
  <>
    <ItemStale item={item} writing={writing} onTakeTheirs={onTakeTheirs} />
    <WouldGo item={item} writing={writing} />
  </>
);
