export { loadDemonstration } from './load-demonstration.js';
