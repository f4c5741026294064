import { lazyPage } from '../../shell/lazy-page.js';
import { pageAt } from '../../shell/page-at.js';
import { paths } from '../../shell/paths.js';

export const signOutRoutes = [
  pageAt(
    paths.signOut,
    'everybody',
    lazyPage(async () => (await import('./SignOutPage.js')).SignOutPage),
  ),
];
