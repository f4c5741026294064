export * from './assessment-brief.js';
export * from './brief.js';
