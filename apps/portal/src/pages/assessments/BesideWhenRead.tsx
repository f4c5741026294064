import { lazy, Suspense } from 'react';
import type { BesideItemProps } from './BesideItem.js';

const BesideItem = lazy(async () => ({ default: (await import('./BesideItem.js')).BesideItem }));

/** What stands below an item, once it has come to the browser: one can read and write the item before that. */
export const BesideWhenRead = (props: BesideItemProps) => (
  <Suspense>
    <BesideItem {...props} />
  </Suspense>
);
