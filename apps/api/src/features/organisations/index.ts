export { nameInLedger } from './name-in-ledger.js';
export { OrganisationsModule } from './organisations.module.js';
export { OrganisationsRepository, type Organisation } from './organisations.repository.js';
