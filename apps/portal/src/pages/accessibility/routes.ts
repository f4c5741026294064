import { publicPageAt } from '../../shell/page-at.js';
import { AccessibilityPage } from './AccessibilityPage.js';

export const accessibilityRoutes = [publicPageAt('/accessibility-statement', AccessibilityPage)];
