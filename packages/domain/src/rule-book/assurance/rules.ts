// The rules about what people and courts can rely on: rights, logs, and where the record is.
export { rightsMatrix } from './l55-rights-matrix.js';
export { loggingMatrix } from './l57-logging-matrix.js';
export { systemOfRecord } from './l58-system-of-record.js';
