import { lazyPage } from '../../shell/lazy-page.js';
import { pageAt } from '../../shell/page-at.js';

export const ledgerRoutes = [
  pageAt(
    '/ledger',
    'export-ledger',
    lazyPage(async () => (await import('./LedgerPage.js')).LedgerPage),
  ),
];
