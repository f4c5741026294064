export * from './footing.js';
export * from './answers-read.js';
export { matrixAnswer, methodAnswer, rowsOfKind } from './ways-to-differ.js';
export * from './rests-on.js';
export * from './by-footing.js';
