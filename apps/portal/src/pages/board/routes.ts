import { pageAt } from '../../shell/page-at.js';
import { BoardPage } from './BoardPage.js';

export const boardRoutes = [pageAt('/board', BoardPage)];
