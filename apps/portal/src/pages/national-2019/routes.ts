import { lazyPage } from '../../routing/lazy-page.js';
import { publicPageAt } from '../../routing/page-at.js';

export const national2019Routes = [
  publicPageAt(
    '/national-2019',
    lazyPage(async () => (await import('./National2019Page.js')).National2019Page),
  ),
];
