import { lazyPage } from '../../routing/lazy-page.js';
import { pageAt } from '../../routing/page-at.js';

export const ledgerRoutes = [
  pageAt(
    '/ledger',
    'export-ledger',
    lazyPage(async () => (await import('./LedgerPage.js')).LedgerPage),
  ),
];
