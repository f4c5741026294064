export {
  ask,
  claimsOf,
  expectType,
  mutate,
  post,
  query,
  sendingTwice,
  tokenOf,
  type Answer,
  type AskOptions,
} from './ask.js';
export { exportText, readExport } from './ledger-export.js';
export { aSigningKey, Issuer } from './issuer.js';
export {
  aForce,
  aPerson,
  aProgramme,
  aRegulator,
  anUntrainedPerson,
  ledgerOf,
  trained,
  type Force,
  type Programme,
  type Regulator,
  type TestOrganisation,
  type TestPerson,
} from './organisations.js';
export { audience, configFor, databases, running, useApi } from './running.js';
export { operation, schema, selectAll } from './select-all.js';
export { aRelease, aTemplate, question } from './templates.js';
