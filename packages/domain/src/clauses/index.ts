export * from './accept-words.js';
export * from './agreement.js';
export * from './bring-back-mapping.js';
export * from './clause-law.js';
export * from './counterparty.js';
export * from './limb-standing.js';
export * from './map-clause.js';
export * from './record-agreement.js';
