export { TemplatesModule } from './templates.module.js';
export { TemplatesRepository } from './templates.repository.js';
export type { ReleaseSummary } from './draft.js';
