import * as words from '@countersign/words/portal/parts/records';
import { FoldedSections } from '../folding/FoldedSections.js';
import { NationalItem, type ItemInFull } from './NationalItem.js';

interface ItemsInFullProps {
  readonly items: readonly ItemInFull[];
  /** All items of the text, where these are some of it: what an item depends on may stand among the others. */
  readonly among?: readonly ItemInFull[] | undefined;
  readonly prefix?: string | undefined;
}

/** A whole national text, to be read: section by section, each item with who answers it and the law it answers. */
export const ItemsInFull = ({ items, among = items, prefix }: ItemsInFullProps) => (
  <FoldedSections label={words.sectionsOfTheText} items={items} prefix={prefix}>
    {(some) => some.map((item) => <NationalItem key={item.id} item={item} among={among} />)}
  </FoldedSections>
);
