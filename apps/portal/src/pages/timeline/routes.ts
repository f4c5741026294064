import { lazyPage } from '../../shell/lazy-page.js';
import { pageAt } from '../../shell/page-at.js';

export const timelineRoutes = [
  pageAt(
    '/timeline',
    lazyPage(async () => (await import('./TimelinePage.js')).TimelinePage),
  ),
  pageAt(
    '/timeline/all-organisations',
    lazyPage(async () => (await import('./NationalTimelinePage.js')).NationalTimelinePage),
  ),
];
