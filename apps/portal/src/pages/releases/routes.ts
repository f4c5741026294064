import { lazyPage } from '../../routing/lazy-page.js';
import { pageAt } from '../../routing/page-at.js';

export const releaseRoutes = [
  pageAt(
    '/releases',
    'read-releases',
    lazyPage(async () => (await import('./ReleasesPage.js')).ReleasesPage),
  ),
  pageAt(
    '/releases/$releaseId',
    'read-releases',
    lazyPage(async () => (await import('./ReleasePage.js')).ReleasePage),
  ),
  pageAt(
    '/releases/$releaseId/published',
    'read-releases',
    lazyPage(async () => (await import('./PublishedPage.js')).PublishedPage),
  ),
];
