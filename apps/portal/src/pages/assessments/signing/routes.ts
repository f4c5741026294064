import { lazyPage } from '../../../routing/lazy-page.js';
import { pageAt } from '../../../routing/page-at.js';

export const signingRoutes = [
  pageAt(
    '/assessments/$assessmentId/hand-in',
    'read-assessments',
    lazyPage(async () => (await import('./handing-in/HandInPage.js')).HandInPage),
  ),
  pageAt(
    '/assessments/$assessmentId/discard',
    'discard-changes',
    lazyPage(async () => (await import('./handing-in/DiscardChangesPage.js')).DiscardChangesPage),
  ),
  pageAt(
    '/assessments/$assessmentId/handed-in',
    'read-assessments',
    lazyPage(async () => (await import('./handing-in/HandedInPage.js')).HandedInPage),
  ),
  pageAt(
    '/assessments/$assessmentId/take-back',
    'take-back-assessment',
    lazyPage(async () => (await import('./handing-in/TakeBackPage.js')).TakeBackPage),
  ),
  pageAt(
    '/assessments/$assessmentId/advice',
    'give-advice',
    lazyPage(async () => (await import('./advising/AdvicePage.js')).AdvicePage),
  ),
  pageAt(
    '/assessments/$assessmentId/advice-given',
    'read-assessments',
    lazyPage(async () => (await import('./advising/AdvisedPage.js')).AdvisedPage),
  ),
  pageAt(
    '/assessments/$assessmentId/send-back',
    'send-back-assessment',
    lazyPage(async () => (await import('./advising/SendBackPage.js')).SendBackPage),
  ),
  pageAt(
    '/assessments/$assessmentId/measures/decline',
    'decline-measures',
    lazyPage(async () => (await import('./measures/DeclineMeasuresPage.js')).DeclineMeasuresPage),
  ),
  pageAt(
    '/assessments/$assessmentId/measures',
    'approve-measures',
    lazyPage(async () => (await import('./measures/MeasuresPage.js')).MeasuresPage),
  ),
  pageAt(
    '/assessments/$assessmentId/measures-approved',
    'read-assessments',
    lazyPage(async () => (await import('./measures/ApprovedPage.js')).ApprovedPage),
  ),
  pageAt(
    '/assessments/$assessmentId/decision',
    'decide-assessment',
    lazyPage(async () => (await import('./deciding/DecisionPage.js')).DecisionPage),
  ),
  pageAt(
    '/assessments/$assessmentId/certificate',
    'read-assessments',
    lazyPage(async () => (await import('./deciding/CertificatePage.js')).CertificatePage),
  ),
  pageAt(
    '/assessments/$assessmentId/revoke',
    'revoke-signature',
    lazyPage(async () => (await import('./deciding/RevokePage.js')).RevokePage),
  ),
];
