export * from './faults.js';
export * from './finding.js';
export * from './override.js';
export * from './override-finding.js';
export * from './problems.js';
export * from './rule.js';
