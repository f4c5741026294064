export * from './screening.js';
export * from './screening-certificate.js';
export * from './screening-records.js';
export * from './screening-waits-for.js';
