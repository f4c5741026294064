export * from './departure.js';
export * from './level.js';
export * from './measure-state.js';
export * from './measures-in-place.js';
export * from './measures-to-follow.js';
