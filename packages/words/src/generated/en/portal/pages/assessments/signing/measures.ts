/** Generated from en/portal/pages/assessments/signing/measures.json. */
import { number as $number, plural as $plural } from '../../../../../../intl/en.js';

export const measures = 'Measures';
export const measuresApproved = 'Measures approved';
export const inTheDocumentWithSha = 'In the document with SHA-256';
export const goToTheAssessment = 'Go to the assessment';
export const declineTheMeasures = 'Decline the measures';
export const measuresDeclinedTheAssessorCan = 'Measures declined. The assessor can see your reasons.';
export const backToTheMeasures = 'Back to the measures';
export const whyAreYouDecliningThem = 'Why are you declining them?';
export const nameTheMeasures = 'Name the measures that are not good enough and explain why. Nobody can decide until the assessment is changed and handed in again.';
export const readTheMeasuresAndApprove = 'Read the measures and approve them';
export const backToTheAssessment = 'Back to the assessment';
export const goToTheRisks = 'Go to the risks and their measures';
export const risksAndTheirMeasures = 'Risks and their measures';
export const byApprovingYouConfirm = 'By approving, you confirm that these measures will be put in place and that their owners know about them.';
export const approveTheMeasures = 'Approve the measures';
export const declineWithReasons = 'Decline with reasons';
export const notScored = 'not scored';
export const beforeBeforeAfterAfterMeasures = ({ after, before, measures }: { readonly after: string; readonly before: string; readonly measures: number }): string => `${before} before, ${after} after ${$plural(measures, { one: `${$number(measures)} measure`, other: `${$number(measures)} measures` })}`;
