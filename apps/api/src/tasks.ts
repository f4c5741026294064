import { recordInspection, runRecordInspection } from './features/inspections/index.js';
import type { Tasks } from './platform/outbox/tasks.js';

/** Every task of every feature. */
export const tasks: Tasks = { [recordInspection]: runRecordInspection };
