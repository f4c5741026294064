import { lazyPage } from '../../routing/lazy-page.js';
import { publicPageAt } from '../../routing/page-at.js';

export const accessibilityRoutes = [
  publicPageAt(
    '/accessibility-statement',
    lazyPage(async () => (await import('./AccessibilityPage.js')).AccessibilityPage),
  ),
];
