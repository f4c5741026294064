// The rules about whether an assessment is needed.
export { screening } from './l104-screening.js';
