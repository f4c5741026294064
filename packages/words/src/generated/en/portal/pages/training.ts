/** Generated from en/portal/pages/training.json. */
import type { Day } from '@countersign/domain/kernel';
import { day as $day, number as $number } from '../../../../intl/en.js';

export const trainingForPeopleWhoSign = 'Training for people who sign';
export const recordYourTraining = 'Record your training';
export const recordACourseOnPart = 'Record a course on Part 3 of the Data Protection Act 2018, the law on processing for law enforcement.';
export const youAreMakingThisStatement = 'You are making this statement about yourself. Nobody can change or remove it, and your colleagues and inspectors can read it.';
export const record = 'Record';
export const dataProtectionOfficersSeniorInformation = 'Data protection officers, senior information risk owners and information asset owners record their own training because they sign. You do not sign anything, so you have nothing to record.';
export const course = 'Course';
export const theNameOnTheCertificate = 'The name on the certificate.';
export const provider = 'Provider';
export const dateCompleted = 'Date completed';
export const forExample2732026 = 'For example, 27 3 2026.';
export const validUntil = 'Valid until';
export const evidence = 'Evidence';
export const theNumberOfTheCertificate = 'The number of the certificate, or where it is kept.';
export const home = 'Home';
export const youMustHaveValidTraining = 'You must have valid training in Part 3 of the Data Protection Act 2018 to advise on an assessment, approve its measures, decide on it or open a stage. You cannot sign without it. Record your own training here.';
export const youDoNotSignAnything = 'You do not sign anything here, so you have nothing to record.';
export const atMostYearsAfter = ({ longestTrainingYears }: { readonly longestTrainingYears: number }): string => `At most ${$number(longestTrainingYears)} years after you completed it.`;
export const trainingRecorded = 'Your training is recorded.';
export const trainingRecordedUntil = ({ trainedUntil }: { readonly trainedUntil: Day }): string => `Your training is recorded. You can sign until ${$day(trainedUntil)}.`;
