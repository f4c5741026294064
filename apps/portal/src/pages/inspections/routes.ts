import { pageAt } from '../../shell/page-at.js';
import { InspectedAssessmentPage } from './InspectedAssessmentPage.js';
import { InspectionPage } from './InspectionPage.js';
import { InspectionsPage } from './InspectionsPage.js';
import { OpenInspectionPage } from './OpenInspectionPage.js';

export const inspectionRoutes = [
  pageAt('/inspections', InspectionsPage),
  pageAt('/inspections/open/$forceId', OpenInspectionPage),
  pageAt('/inspections/$inspectionId', InspectionPage),
  pageAt('/inspections/$inspectionId/assessments/$assessmentId', InspectedAssessmentPage),
];
