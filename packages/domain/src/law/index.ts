export * from './in-force.js';
export * from './commencement.js';
export * from './signing-law.js';
