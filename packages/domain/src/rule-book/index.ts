export * from './findings.js';
export * from './rules/rule-book.js';
