export * from './check-text.js';
export * from './limits.js';
export * from './says-nothing.js';
export * from './take-out.js';
