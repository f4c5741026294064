export { InspectionsModule } from './inspections.module.js';
export { recordInspection, runRecordInspection } from './record-inspection.js';
