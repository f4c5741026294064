import { lazyPage } from '../../../shell/lazy-page.js';
import { pageAt } from '../../../shell/page-at.js';

export const signingRoutes = [
  pageAt(
    '/assessments/$assessmentId/hand-in',
    'read-assessments',
    lazyPage(async () => (await import('./HandInPage.js')).HandInPage),
  ),
  pageAt(
    '/assessments/$assessmentId/discard',
    'discard-changes',
    lazyPage(async () => (await import('./DiscardChangesPage.js')).DiscardChangesPage),
  ),
  pageAt(
    '/assessments/$assessmentId/handed-in',
    'read-assessments',
    lazyPage(async () => (await import('./HandedInPage.js')).HandedInPage),
  ),
  pageAt(
    '/assessments/$assessmentId/take-back',
    'take-back-assessment',
    lazyPage(async () => (await import('./TakeBackPage.js')).TakeBackPage),
  ),
  pageAt(
    '/assessments/$assessmentId/advice',
    'give-advice',
    lazyPage(async () => (await import('./AdvicePage.js')).AdvicePage),
  ),
  pageAt(
    '/assessments/$assessmentId/advice-given',
    'read-assessments',
    lazyPage(async () => (await import('./AdvisedPage.js')).AdvisedPage),
  ),
  pageAt(
    '/assessments/$assessmentId/send-back',
    'send-back-assessment',
    lazyPage(async () => (await import('./SendBackPage.js')).SendBackPage),
  ),
  pageAt(
    '/assessments/$assessmentId/measures/decline',
    'decline-measures',
    lazyPage(async () => (await import('./DeclineMeasuresPage.js')).DeclineMeasuresPage),
  ),
  pageAt(
    '/assessments/$assessmentId/measures',
    'approve-measures',
    lazyPage(async () => (await import('./MeasuresPage.js')).MeasuresPage),
  ),
  pageAt(
    '/assessments/$assessmentId/measures-approved',
    'read-assessments',
    lazyPage(async () => (await import('./ApprovedPage.js')).ApprovedPage),
  ),
  pageAt(
    '/assessments/$assessmentId/decision',
    'decide-assessment',
    lazyPage(async () => (await import('./DecisionPage.js')).DecisionPage),
  ),
  pageAt(
    '/assessments/$assessmentId/certificate',
    'read-assessments',
    lazyPage(async () => (await import('./CertificatePage.js')).CertificatePage),
  ),
  pageAt(
    '/assessments/$assessmentId/revoke',
    'revoke-signature',
    lazyPage(async () => (await import('./RevokePage.js')).RevokePage),
  ),
];
