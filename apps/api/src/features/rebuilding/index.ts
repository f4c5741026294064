export { fromRecords } from './from-records.js';
export { rebuildPositions, rebuildPositionsOf, type Rebuilt } from './rebuild-positions.js';
