import { lazyPage } from '../../shell/lazy-page.js';
import { pageAt } from '../../shell/page-at.js';
import { besideRoutes } from './beside-routes.js';
import { reviewRoutes } from './review-routes.js';
import { signingRoutes } from './signing/routes.js';

export const assessmentRoutes = [
  pageAt(
    '/assessments',
    lazyPage(async () => (await import('./AssessmentsPage.js')).AssessmentsPage),
  ),
  pageAt(
    '/assessments/$assessmentId',
    lazyPage(async () => (await import('./overview/AssessmentPage.js')).AssessmentPage),
  ),
  pageAt(
    '/assessments/$assessmentId/sections/$sectionId',
    lazyPage(async () => (await import('./SectionPage.js')).SectionPage),
  ),
  pageAt(
    '/assessments/$assessmentId/items/$itemId',
    lazyPage(async () => (await import('./item/ItemPage.js')).ItemPage),
  ),
  pageAt(
    '/assessments/$assessmentId/items/$itemId/add',
    lazyPage(async () => (await import('./item/AddRowPage.js')).AddRowPage),
  ),
  pageAt(
    '/assessments/$assessmentId/items/$itemId/remove',
    lazyPage(async () => (await import('./item/RemoveRowPage.js')).RemoveRowPage),
  ),
  pageAt(
    '/assessments/$assessmentId/items/$itemId/level',
    lazyPage(async () => (await import('./item/LevelPage.js')).LevelPage),
  ),
  pageAt(
    '/assessments/$assessmentId/items/$itemId/earlier',
    lazyPage(async () => (await import('./item/EarlierAnswersPage.js')).EarlierAnswersPage),
  ),
  pageAt(
    '/assessments/$assessmentId/document',
    lazyPage(async () => (await import('./document/DocumentPage.js')).DocumentPage),
  ),
  pageAt(
    '/assessments/$assessmentId/matrix',
    lazyPage(async () => (await import('./MatrixPage.js')).MatrixPage),
  ),
  pageAt(
    '/assessments/$assessmentId/removed',
    lazyPage(async () => (await import('./RemovedPage.js')).RemovedPage),
  ),
  pageAt(
    '/assessments/$assessmentId/history',
    lazyPage(async () => (await import('./HistoryPage.js')).HistoryPage),
  ),
  ...besideRoutes,
  ...reviewRoutes,
  ...signingRoutes,
];
