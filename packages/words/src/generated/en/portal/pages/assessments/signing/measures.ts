/** Generated from en/portal/pages/assessments/signing/measures.json. */
import { number as $number, plural as $plural } from '../../../../../../intl/en.js';

export const measures = 'Measures';
export const measuresApproved = 'Measures approved';
export const inTheDocumentWithSha = 'In the document with SHA-256';
export const goToTheAssessment = 'Go to the assessment';
export const declineTheMeasures = 'Decline the measures';
export const theMeasuresAreDeclined = 'The measures are declined. The assessor sees your reasons.';
export const backToTheMeasures = 'Back to the measures';
export const whyYouDeclineThem = 'Why you decline them';
export const nameTheMeasuresThatWill = 'Name the measures that will not do, and why. The decision waits until the text is written on and handed in again.';
export const readTheMeasuresAndApprove = 'Read the measures and approve them';
export const backToTheAssessment = 'Back to the assessment';
export const goToTheRisks = 'Go to the risks and their measures';
export const risksAndTheirMeasures = 'Risks and their measures';
export const byApprovingYouSay = 'By approving you say that these measures will be in place and that their owners know of them.';
export const approveTheMeasures = 'Approve the measures';
export const declineThemWithReasons = 'Decline them, with reasons';
export const notScored = 'not scored';
export const beforeBeforeAfterAfterMeasures = ({ after, before, measures }: { readonly after: string; readonly before: string; readonly measures: number }): string => `${before} before, ${after} after ${$plural(measures, { one: `${$number(measures)} measure`, other: `${$number(measures)} measures` })}`;
