export { AssessmentsModule } from './assessments.module.js';
export { AssessmentsRepository } from './assessments.repository.js';
export { assessmentView, summaryView } from './assessment.graphql.js';
export { factsFromRecords } from './facts-from-records.js';
export { readPositionsAnew } from './read-positions-anew.js';
export { SignOffRepository } from './sign-off.repository.js';
export { assessmentVerbs, type AssessmentVerbs } from './verbs.js';
export { WorkedOut } from './work-out.js';
export type { LoadedAssessment } from './loaded-assessment.js';
