// The rules about risks: scored by the matrix, and each with measures of its own.
export { matrixComputed } from './l60-matrix-computed.js';
export { identicalMitigation } from './l63-identical-mitigation.js';
export { measureHarmMatch } from './l64-measure-harm-match.js';
