export * from './blank-content.js';
export * from './check-content.js';
export * from './check-when.js';
export * from './content.js';
export * from './content-as-typed.js';
export * from './texts.js';
export * from './tokens.js';
export * from './when.js';
