export { AgreementsModule } from './agreements.module.js';
export { AgreementsRepository, type LoadedAgreement } from './agreements.repository.js';
export { agreementVerbs } from './verbs.js';
export { agreementView } from './agreement.graphql.js';
