/** Generated from en/portal/pages/training.json. */
import type { Day } from '@countersign/domain/kernel';
import { day as $day, number as $number } from '../../../../intl/en.js';

export const trainingOfThoseWhoSign = 'Training of those who sign';
export const recordYourTraining = 'Record your training';
export const aCourseOnPart3 = 'A course on Part 3 of the Data Protection Act 2018, which is the law of processing for law enforcement.';
export const youStateThisOfYourself = 'You state this of yourself, under your own name. It cannot be changed or removed, and your colleagues and an inspector can read it.';
export const recordIt = 'Record it';
export const theDataProtectionOfficer = 'The data protection officer, the senior information risk owner and the information asset owner record their own training, because they sign. You sign nothing here, so there is nothing for you to record.';
export const course = 'Course';
export const itsNameAsItStands = 'Its name, as it stands on the certificate.';
export const whoGaveIt = 'Who gave it';
export const theDayYouCompletedIt = 'The day you completed it';
export const forExample2732026 = 'For example, 27 3 2026.';
export const theLastDay = 'The last day that it counts';
export const evidence = 'Evidence';
export const theNumberOfTheCertificate = 'The number of the certificate, or where it is kept.';
export const home = 'Home';
export const whoAdvisesOnAnAssessment = 'Who advises on an assessment, approves its measures, decides on it or opens a stage holds training in Part 3 of the Data Protection Act 2018 that is in date. Without it the signature is refused. Everybody records their own.';
export const youSignNothingHere = 'You sign nothing here, so there is nothing for you to record.';
export const atMostYearsAfter = ({ longestTrainingYears }: { readonly longestTrainingYears: number }): string => `At most ${$number(longestTrainingYears)} years after you completed it.`;
export const trainingRecorded = 'Your training is recorded.';
export const trainingRecordedUntil = ({ trainedUntil }: { readonly trainedUntil: Day }): string => `Your training is recorded. You can sign until ${$day(trainedUntil)}.`;
