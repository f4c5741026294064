import { pageAt } from '../../../shell/page-at.js';
import { AdvicePage } from './AdvicePage.js';
import { AdvisedPage } from './AdvisedPage.js';
import { ApprovedPage } from './ApprovedPage.js';
import { CertificatePage } from './CertificatePage.js';
import { DecisionPage } from './DecisionPage.js';
import { HandedInPage } from './HandedInPage.js';
import { HandInPage } from './HandInPage.js';
import { MeasuresPage } from './MeasuresPage.js';
import { RevokePage } from './RevokePage.js';
import { TakeBackPage } from './TakeBackPage.js';

export const signingRoutes = [
  pageAt('/assessments/$assessmentId/hand-in', HandInPage),
  pageAt('/assessments/$assessmentId/handed-in', HandedInPage),
  pageAt('/assessments/$assessmentId/take-back', TakeBackPage),
  pageAt('/assessments/$assessmentId/advice', AdvicePage),
  pageAt('/assessments/$assessmentId/advice-given', AdvisedPage),
  pageAt('/assessments/$assessmentId/measures', MeasuresPage),
  pageAt('/assessments/$assessmentId/measures-approved', ApprovedPage),
  pageAt('/assessments/$assessmentId/decision', DecisionPage),
  pageAt('/assessments/$assessmentId/certificate', CertificatePage),
  pageAt('/assessments/$assessmentId/revoke', RevokePage),
];
