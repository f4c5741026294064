export { TemplatesModule } from './templates.module.js';
export { TemplatesRepository } from './templates.repository.js';
export { itemHash, type ReleaseSummary } from './draft.js';
