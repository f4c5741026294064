export * from './inspection.js';
