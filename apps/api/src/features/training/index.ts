export { TrainingModule } from './training.module.js';
export { TrainingRepository, type Signatory } from './training.repository.js';
export { signatoryView } from './training.graphql.js';
export { trainingVerbs } from './verbs.js';
