import { lazyPage } from '../../shell/lazy-page.js';
import { pageAt } from '../../shell/page-at.js';

export const lawRoutes = [
  pageAt(
    '/law',
    'read-own-organisation',
    lazyPage(async () => (await import('./CommencementsPage.js')).CommencementsPage),
  ),
];
