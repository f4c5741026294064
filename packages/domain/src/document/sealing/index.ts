export * from './changed-since-signed.js';
export * from './read-sealed.js';
export * from './sealed-changes.js';
export * from './sealed-document.js';
