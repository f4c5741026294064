import { lazyPage } from '../../routing/lazy-page.js';
import { pageAt } from '../../routing/page-at.js';
import { besideRoutes } from './beside-routes.js';
import { reviewRoutes } from './review-routes.js';
import { signingRoutes } from './signing/routes.js';

export const assessmentRoutes = [
  pageAt(
    '/assessments',
    'read-assessments',
    lazyPage(async () => (await import('./AssessmentsPage.js')).AssessmentsPage),
  ),
  pageAt(
    '/assessments/$assessmentId',
    'read-assessments',
    lazyPage(async () => (await import('./overview/AssessmentPage.js')).AssessmentPage),
  ),
  pageAt(
    '/assessments/$assessmentId/sections/$sectionId',
    'read-assessments',
    lazyPage(async () => (await import('./SectionPage.js')).SectionPage),
  ),
  pageAt(
    '/assessments/$assessmentId/sections/$sectionId/rely',
    'answer-item',
    lazyPage(async () => (await import('./relying/RelyOnPage.js')).RelyOnPage),
  ),
  pageAt(
    '/assessments/$assessmentId/items/$itemId',
    'read-assessments',
    lazyPage(async () => (await import('./item/ItemPage.js')).ItemPage),
  ),
  pageAt(
    '/assessments/$assessmentId/items/$itemId/add',
    'answer-item',
    lazyPage(async () => (await import('./item/rows/AddRowPage.js')).AddRowPage),
  ),
  pageAt(
    '/assessments/$assessmentId/items/$itemId/remove',
    'answer-item',
    lazyPage(async () => (await import('./item/rows/RemoveRowPage.js')).RemoveRowPage),
  ),
  pageAt(
    '/assessments/$assessmentId/items/$itemId/level',
    'read-assessments',
    lazyPage(async () => (await import('./item/LevelPage.js')).LevelPage),
  ),
  pageAt(
    '/assessments/$assessmentId/items/$itemId/earlier',
    'read-assessments',
    lazyPage(async () => (await import('./item/earlier/EarlierAnswersPage.js')).EarlierAnswersPage),
  ),
  pageAt(
    '/assessments/$assessmentId/document',
    'read-assessments',
    lazyPage(async () => (await import('./document/DocumentPage.js')).DocumentPage),
  ),
  pageAt(
    '/assessments/$assessmentId/matrix',
    'read-assessments',
    lazyPage(async () => (await import('./MatrixPage.js')).MatrixPage),
  ),
  pageAt(
    '/assessments/$assessmentId/removed',
    'read-assessments',
    lazyPage(async () => (await import('./RemovedPage.js')).RemovedPage),
  ),
  pageAt(
    '/assessments/$assessmentId/history',
    'read-assessments',
    lazyPage(async () => (await import('./HistoryPage.js')).HistoryPage),
  ),
  ...besideRoutes,
  ...reviewRoutes,
  ...signingRoutes,
];
