export * from './what-waits.js';
