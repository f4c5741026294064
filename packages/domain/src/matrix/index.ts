export * from './check-matrix.js';
export * from './matrix.js';
