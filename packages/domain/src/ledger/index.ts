export * from './entry.js';
export * from './export-lines.js';
export * from './read-certificate.js';
export * from './verify.js';
export * from './walk.js';
