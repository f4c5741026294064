import { lazyPage } from '../../routing/lazy-page.js';
import { pageAt } from '../../routing/page-at.js';

export const gateRoutes = [
  pageAt(
    '/roll-out',
    'read-gates',
    lazyPage(async () => (await import('./GatesPage.js')).GatesPage),
  ),
  pageAt(
    '/roll-out/$stage',
    'read-gates',
    lazyPage(async () => (await import('./GatePage.js')).GatePage),
  ),
  pageAt(
    '/roll-out/$stage/ask',
    'ask-for-stage',
    lazyPage(async () => (await import('./asking/AskForStagePage.js')).AskForStagePage),
  ),
  pageAt(
    '/roll-out/$stage/open',
    'read-gates',
    lazyPage(async () => (await import('./opening/OpenStagePage.js')).OpenStagePage),
  ),
  pageAt(
    '/roll-out/$stage/certificate',
    'read-gates',
    lazyPage(async () => (await import('./opening/StageCertificatePage.js')).StageCertificatePage),
  ),
  pageAt(
    '/roll-out/$stage/close',
    'close-stage',
    lazyPage(async () => (await import('./opening/CloseStagePage.js')).CloseStagePage),
  ),
];
