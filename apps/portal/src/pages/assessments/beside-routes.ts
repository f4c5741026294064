import { lazyPage } from '../../routing/lazy-page.js';
import { pageAt } from '../../routing/page-at.js';

/** The pages of what stands beside the answers: questions, measures in place, findings, screening. */
export const besideRoutes = [
  pageAt(
    '/assessments/$assessmentId/questions',
    'read-assessments',
    lazyPage(async () => (await import('./questions/QuestionsPage.js')).QuestionsPage),
  ),
  pageAt(
    '/assessments/$assessmentId/in-place',
    'read-assessments',
    lazyPage(async () => (await import('./in-place/MeasuresInPlacePage.js')).MeasuresInPlacePage),
  ),
  pageAt(
    '/assessments/$assessmentId/in-place/several',
    'record-measure-in-place',
    lazyPage(async () => (await import('./in-place/RecordSeveralPage.js')).RecordSeveralPage),
  ),
  pageAt(
    '/assessments/$assessmentId/items/$itemId/in-place/$place',
    'record-measure-in-place',
    lazyPage(async () => (await import('./in-place/RecordInPlacePage.js')).RecordInPlacePage),
  ),
  pageAt(
    '/assessments/$assessmentId/in-place/$inPlaceId/withdraw',
    'withdraw-measure-in-place',
    lazyPage(async () => (await import('./in-place/WithdrawInPlacePage.js')).WithdrawInPlacePage),
  ),
  pageAt(
    '/assessments/$assessmentId/findings',
    'read-assessments',
    lazyPage(async () => (await import('./findings/FindingsPage.js')).FindingsPage),
  ),
  pageAt(
    '/assessments/$assessmentId/findings/$findingId/override',
    'override-finding',
    lazyPage(async () => (await import('./findings/OverridePage.js')).OverridePage),
  ),
  pageAt(
    '/assessments/$assessmentId/overrides',
    'read-assessments',
    lazyPage(async () => (await import('./findings/OverridesPage.js')).OverridesPage),
  ),
  pageAt(
    '/assessments/$assessmentId/report',
    'read-assessments',
    lazyPage(async () => (await import('./findings/ReportPage.js')).ReportPage),
  ),
  pageAt(
    '/assessments/$assessmentId/screening',
    'read-assessments',
    lazyPage(async () => (await import('./screening/ScreeningPage.js')).ScreeningPage),
  ),
  pageAt(
    '/assessments/$assessmentId/screening/view',
    'view-screening',
    lazyPage(async () => (await import('./screening/ViewScreeningPage.js')).ViewScreeningPage),
  ),
  pageAt(
    '/assessments/$assessmentId/screening/decision',
    'decide-screening',
    lazyPage(async () => (await import('./screening/DecideScreeningPage.js')).DecideScreeningPage),
  ),
  pageAt(
    '/assessments/$assessmentId/screening/revoke',
    'revoke-screening',
    lazyPage(async () => (await import('./screening/RevokeScreeningPage.js')).RevokeScreeningPage),
  ),
];
