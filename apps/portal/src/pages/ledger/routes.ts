import { pageAt } from '../../shell/page-at.js';
import { LedgerPage } from './LedgerPage.js';

export const ledgerRoutes = [pageAt('/ledger', LedgerPage)];
