export { InspectionsModule } from './inspections.module.js';
export { InspectionsRepository } from './inspections.repository.js';
export { recordInspection, runRecordInspection } from './record-inspection.js';
