import { pageAt } from '../../shell/page-at.js';
import { AgreementPage } from './AgreementPage.js';
import { AgreementsPage } from './AgreementsPage.js';
import { ClausePage } from './ClausePage.js';
import { RecordAgreementPage } from './RecordAgreementPage.js';

export const agreementRoutes = [
  pageAt('/agreements', AgreementsPage),
  pageAt('/agreements/record/$processorId', RecordAgreementPage),
  pageAt('/agreements/$agreementId', AgreementPage),
  pageAt('/agreements/$agreementId/clauses/$clauseId', ClausePage),
];
