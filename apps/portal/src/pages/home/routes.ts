import { lazyPage } from '../../shell/lazy-page.js';
import { pageAt } from '../../shell/page-at.js';

export const homeRoutes = [
  pageAt(
    '/',
    'everybody',
    lazyPage(async () => (await import('./HomePage.js')).HomePage),
  ),
];
