import { lazyPage } from '../../routing/lazy-page.js';
import { pageAt } from '../../routing/page-at.js';

export const lawRoutes = [
  pageAt(
    '/law',
    'read-own-organisation',
    lazyPage(async () => (await import('./CommencementsPage.js')).CommencementsPage),
  ),
];
