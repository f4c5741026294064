import { lazyPage } from '../../routing/lazy-page.js';
import { pageAt } from '../../routing/page-at.js';

export const homeRoutes = [
  pageAt(
    '/',
    'everybody',
    lazyPage(async () => (await import('./HomePage.js')).HomePage),
  ),
];
