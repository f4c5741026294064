import { lazyPage } from '../../routing/lazy-page.js';
import { pageAt } from '../../routing/page-at.js';

export const agreementRoutes = [
  pageAt(
    '/agreements',
    'read-agreements',
    lazyPage(async () => (await import('./AgreementsPage.js')).AgreementsPage),
  ),
  pageAt(
    '/agreements/record/$processorId',
    'record-agreement',
    lazyPage(async () => (await import('./RecordAgreementPage.js')).RecordAgreementPage),
  ),
  pageAt(
    '/agreements/$agreementId',
    'read-agreements',
    lazyPage(async () => (await import('./AgreementPage.js')).AgreementPage),
  ),
  pageAt(
    '/agreements/$agreementId/clauses/$limbId',
    'read-agreements',
    lazyPage(async () => (await import('./clauses/ClausePage.js')).ClausePage),
  ),
  pageAt(
    '/agreements/$agreementId/clauses/$limbId/earlier',
    'read-agreements',
    lazyPage(async () => (await import('./clauses/EarlierMappingsPage.js')).EarlierMappingsPage),
  ),
  pageAt(
    '/agreements/$agreementId/clauses/$limbId/words',
    'accept-clause-words',
    lazyPage(async () => (await import('./clauses/AcceptWordsPage.js')).AcceptWordsPage),
  ),
];
