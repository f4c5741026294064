import { lazyPage } from '../../routing/lazy-page.js';
import { pageAt } from '../../routing/page-at.js';

/** The pages for those who read an assessment: in brief, what changed, by exception, and for publication. */
export const reviewRoutes = [
  pageAt(
    '/assessments/$assessmentId/brief',
    'read-assessments',
    lazyPage(async () => (await import('./brief/BriefPage.js')).BriefPage),
  ),
  pageAt(
    '/assessments/$assessmentId/changed',
    'read-assessments',
    lazyPage(async () => (await import('./changed/ChangedPage.js')).ChangedPage),
  ),
  pageAt(
    '/assessments/$assessmentId/review',
    'read-assessments',
    lazyPage(async () => (await import('./review/ReviewPage.js')).ReviewPage),
  ),
  pageAt(
    '/assessments/$assessmentId/publication',
    'read-assessments',
    lazyPage(async () => (await import('./publication/PublicationPage.js')).PublicationPage),
  ),
];
