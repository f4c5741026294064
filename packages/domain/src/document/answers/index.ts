export * from './bring-back.js';
export * from './own-words.js';
export * from './rely-on-several.js';
export * from './save-answer.js';
export * from './save-row.js';
export * from './what-empties.js';
