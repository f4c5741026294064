import { lazyPage } from '../../shell/lazy-page.js';
import { pageAt } from '../../shell/page-at.js';

export const inspectionRoutes = [
  pageAt(
    '/inspections',
    lazyPage(async () => (await import('./InspectionsPage.js')).InspectionsPage),
  ),
  pageAt(
    '/inspections/open/$forceId',
    lazyPage(async () => (await import('./OpenInspectionPage.js')).OpenInspectionPage),
  ),
  pageAt(
    '/inspections/$inspectionId',
    lazyPage(async () => (await import('./InspectionPage.js')).InspectionPage),
  ),
  pageAt(
    '/inspections/$inspectionId/assessments/$assessmentId',
    lazyPage(async () => (await import('./InspectedAssessmentPage.js')).InspectedAssessmentPage),
  ),
];
