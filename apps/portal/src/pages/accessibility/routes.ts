import { lazyPage } from '../../shell/lazy-page.js';
import { publicPageAt } from '../../shell/page-at.js';

export const accessibilityRoutes = [
  publicPageAt(
    '/accessibility-statement',
    lazyPage(async () => (await import('./AccessibilityPage.js')).AccessibilityPage),
  ),
];
