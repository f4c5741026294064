import { lazyPage } from '../../shell/lazy-page.js';
import { pageAt } from '../../shell/page-at.js';

export const boardRoutes = [
  pageAt(
    '/board',
    'read-board',
    lazyPage(async () => (await import('./BoardPage.js')).BoardPage),
  ),
];
