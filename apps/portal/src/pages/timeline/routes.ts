import { lazyPage } from '../../routing/lazy-page.js';
import { pageAt } from '../../routing/page-at.js';

export const timelineRoutes = [
  pageAt(
    '/timeline',
    'read-own-organisation',
    lazyPage(async () => (await import('./TimelinePage.js')).TimelinePage),
  ),
  pageAt(
    '/timeline/all-organisations',
    'read-timeline-of-all',
    lazyPage(async () => (await import('./NationalTimelinePage.js')).NationalTimelinePage),
  ),
];
