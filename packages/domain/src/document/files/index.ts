export * from './active-content.js';
export * from './file-space.js';
export * from './hold-file.js';
export * from './link-in-file.js';
