import { lazyPage } from '../../routing/lazy-page.js';
import { pageAt } from '../../routing/page-at.js';

export const inspectionRoutes = [
  pageAt(
    '/inspections',
    'read-inspections',
    lazyPage(async () => (await import('./InspectionsPage.js')).InspectionsPage),
  ),
  pageAt(
    '/inspections/open/$forceId',
    'open-inspection',
    lazyPage(async () => (await import('./OpenInspectionPage.js')).OpenInspectionPage),
  ),
  pageAt(
    '/inspections/$inspectionId',
    'inspect-force',
    lazyPage(async () => (await import('./InspectionPage.js')).InspectionPage),
  ),
  pageAt(
    '/inspections/$inspectionId/assessments/$assessmentId',
    'inspect-force',
    lazyPage(async () => (await import('./InspectedAssessmentPage.js')).InspectedAssessmentPage),
  ),
];
