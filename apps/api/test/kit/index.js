export { ask, claimsOf, expectType, mutate, post, query, tokenOf } from './ask.js';
export { aSigningKey, Issuer } from './issuer.js';
export { aForce, aPerson, aProgramme, aRegulator, ledgerOf } from './organisations.js';
export { audience, configFor, databases, running, useApi } from './running.js';
export { operation, schema, selectAll } from './select-all.js';
export { aRelease, aTemplate, question } from './templates.js';
//# sourceMappingURL=index.js.map
