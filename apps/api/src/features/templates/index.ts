export { TemplatesModule } from './templates.module.js';
export { TemplatesRepository } from './templates.repository.js';
export { templateVerbs } from './verbs.js';
export { draftHash, itemHash, live, type Draft, type ReleaseSummary } from './draft.js';
