import { provisions } from '@countersign/catalogue';
import { itemsToName, type Known } from '@countersign/domain/template';
import { draftItems, type Draft } from './draft.js';

/** What an item of this draft can name; `itemId` is null for one still to be added. */
export const knownTo = (draft: Draft, itemId: string | null): Known => ({
  provisions: provisions.map(({ id }) => id),
  components: draft.service?.components.map(({ id }) => id) ?? [],
  yesOrNoItems: itemsToName(draftItems(draft), itemId).map(({ id }) => id),
});
