export * from './enumerations.js';
export * from './field.js';
export * from './people.js';
