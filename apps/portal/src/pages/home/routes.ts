import { pageAt } from '../../shell/page-at.js';
import { HomePage } from './HomePage.js';

export const homeRoutes = [pageAt('/', HomePage)];
