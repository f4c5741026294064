export * from './in-force.js';
export * from './commencement.js';
