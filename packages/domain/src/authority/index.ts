export * from './acts.js';
export * from './appointments.js';
export * from './check-training.js';
export * from './name-on-paper.js';
export * from './roles.js';
export * from './separation.js';
export * from './signing-acts.js';
export * from './training.js';
