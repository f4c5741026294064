import { lazyPage } from '../../routing/lazy-page.js';
import { pageAt } from '../../routing/page-at.js';
import { paths } from '../../browser/paths.js';

export const signOutRoutes = [
  pageAt(
    paths.signOut,
    'everybody',
    lazyPage(async () => (await import('./SignOutPage.js')).SignOutPage),
  ),
];
