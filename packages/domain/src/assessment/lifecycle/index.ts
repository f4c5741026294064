export * from './lifecycle.js';
export * from './parts-played.js';
export * from './records.js';
export * from './refusals.js';
export * from './round-waits-for.js';
export * from './step-up.js';
export * from './write.js';
