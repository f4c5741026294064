import { pageAt } from '../../shell/page-at.js';
import { AddRowPage } from './item/AddRowPage.js';
import { ItemPage } from './item/ItemPage.js';
import { LevelPage } from './item/LevelPage.js';
import { RemoveRowPage } from './item/RemoveRowPage.js';

export const assessmentRoutes = [
  pageAt('/assessments/$assessmentId/items/$itemId', ItemPage),
  pageAt('/assessments/$assessmentId/items/$itemId/add', AddRowPage),
  pageAt('/assessments/$assessmentId/items/$itemId/remove', RemoveRowPage),
  pageAt('/assessments/$assessmentId/items/$itemId/level', LevelPage),
];
