// The rules about components: who runs them, in what part, and where.
export { componentHasProcessor } from './l30-component-has-processor.js';
export { descriptionNotRole } from './l31-description-not-role.js';
export { locationModel } from './l110-location-model.js';
export { exceptionImport } from './l111-exception-import.js';
