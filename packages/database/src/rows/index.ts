export * from './organisations.js';
export * from './templates.js';
export * from './assessments.js';
export * from './sign-off.js';
export * from './agreements.js';
export * from './stages.js';
export * from './inspections.js';
export * from './ledger.js';
