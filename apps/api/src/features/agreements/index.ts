export { AgreementsModule } from './agreements.module.js';
export { factsOfAgreements } from './facts-of-agreements.js';
export { AgreementsRepository, type LoadedAgreement } from './agreements.repository.js';
export { agreementVerbs } from './verbs.js';
export { agreementView } from './agreement.graphql.js';
