import { lazyPart } from '../../../parts/reading/lazy-part.js';

/** All that stands below an item, once it has come to the browser: one can read and write the item before that. */
export const BesideWhenRead = lazyPart(async () => (await import('./BesideItem.js')).BesideItem, {
  meanwhile: () => null,
});
