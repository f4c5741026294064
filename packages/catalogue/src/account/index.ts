export * from './footing-in-words.js';
export * from './sources.js';
export * from './told.js';
