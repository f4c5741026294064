export { OrganisationsModule } from './organisations.module.js';
export { OrganisationsRepository, type Organisation } from './organisations.repository.js';
