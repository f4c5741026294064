import { pageAt } from '../../shell/page-at.js';
import { AssessmentsPage } from './AssessmentsPage.js';
import { besideRoutes } from './beside-routes.js';
import { DocumentPage } from './document/DocumentPage.js';
import { HistoryPage } from './HistoryPage.js';
import { AddRowPage } from './item/AddRowPage.js';
import { ItemPage } from './item/ItemPage.js';
import { LevelPage } from './item/LevelPage.js';
import { RemoveRowPage } from './item/RemoveRowPage.js';
import { MatrixPage } from './MatrixPage.js';
import { AssessmentPage } from './overview/AssessmentPage.js';
import { RemovedPage } from './RemovedPage.js';
import { reviewRoutes } from './review-routes.js';
import { SectionPage } from './SectionPage.js';
import { signingRoutes } from './signing/routes.js';

export const assessmentRoutes = [
  pageAt('/assessments', AssessmentsPage),
  pageAt('/assessments/$assessmentId', AssessmentPage),
  pageAt('/assessments/$assessmentId/sections/$sectionId', SectionPage),
  pageAt('/assessments/$assessmentId/items/$itemId', ItemPage),
  pageAt('/assessments/$assessmentId/items/$itemId/add', AddRowPage),
  pageAt('/assessments/$assessmentId/items/$itemId/remove', RemoveRowPage),
  pageAt('/assessments/$assessmentId/items/$itemId/level', LevelPage),
  pageAt('/assessments/$assessmentId/document', DocumentPage),
  pageAt('/assessments/$assessmentId/matrix', MatrixPage),
  pageAt('/assessments/$assessmentId/removed', RemovedPage),
  pageAt('/assessments/$assessmentId/history', HistoryPage),
  ...besideRoutes,
  ...reviewRoutes,
  ...signingRoutes,
];
