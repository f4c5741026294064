import type { TemplateItem } from '../document/items/template-item.js';

/** An item of a template that is being written. `retired` ones keep their id for good: no other item is ever given it. */
export interface DraftItem {
  readonly item: TemplateItem;
  readonly version: number;
  readonly retired: boolean;
}
