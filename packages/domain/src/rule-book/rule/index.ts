export * from './problem.js';
export * from './rule.js';
export * from './rule-law.js';
