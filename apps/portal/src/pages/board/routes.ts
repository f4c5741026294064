import { lazyPage } from '../../routing/lazy-page.js';
import { pageAt } from '../../routing/page-at.js';

export const boardRoutes = [
  pageAt(
    '/board',
    'read-board',
    lazyPage(async () => (await import('./BoardPage.js')).BoardPage),
  ),
];
