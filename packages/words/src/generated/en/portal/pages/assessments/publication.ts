/** Generated from en/portal/pages/assessments/publication.json. */
import { number as $number } from '../../../../../intl/en.js';

export const exemptionsHarmHarmPublicInterest = ({ by, exemptions, harm, publicInterest }: { readonly by: string; readonly exemptions: string; readonly harm: string; readonly publicInterest: string }): string => `${exemptions}. Harm: ${harm} Public interest: ${publicInterest} (${by})`;
export const chooseTheWithoutAMark = ({ title, unmarked }: { readonly title: string; readonly unmarked: number }): string => `Choose the ${$number(unmarked)} without a mark in “${title}”`;
export const sectionsToMark = 'Sections to mark';
export const publish = 'Publish';
export const itStandsInThePublished = 'It stands in the published copy as it is.';
export const redact = 'Redact';
export const itIsWithheld = 'It is withheld, and the published copy says so and why.';
export const markWhatYouChose = ({ itemIds }: { readonly itemIds: number }): string => `Mark what you chose (${$number(itemIds)})`;
export const inAPublishedCopy = 'In a published copy';
export const underWhichExemption = 'Under which exemption';
export const whatHarmPublishingItWould = 'What harm publishing it would do, and to whom';
export const whyThatOutweighsThePublic = 'Why that outweighs the public interest in reading it';
export const marked = ({ itemIds }: { readonly itemIds: number }): string => `Marked: ${$number(itemIds)}.`;
export const saveTheMark = 'Save the mark';
export const noMarkYet = 'No mark yet';
export const notApplicable = 'Not applicable';
export const sectionsWithTheirMarks = 'Sections with their marks';
export const askedWhen = ({ when }: { readonly when: string }): string => `Asked ${when}.`;
export const publicationMarks = 'Publication marks';
export const backToTheAssessment = 'Back to the assessment';
export const eachItemIsPublished = 'Each item is published or withheld by itself. Withheld takes an exemption, a harm and the weighing of the public interest. What is blank, what does not apply and what is withheld are told apart in every copy.';
export const allMarked = 'all marked';
export const withoutAMark = ({ unmarked }: { readonly unmarked: number }): string => `${$number(unmarked)} without a mark`;
export const chosen = ({ here }: { readonly here: number }): string => `${$number(here)} chosen`;
