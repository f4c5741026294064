/** Generated from en/portal/pages/assessments/publication.json. */
import { number as $number } from '../../../../../intl/en.js';

export const exemptionsHarmHarmPublicInterest = ({ by, exemptions, harm, publicInterest }: { readonly by: string; readonly exemptions: string; readonly harm: string; readonly publicInterest: string }): string => `${exemptions}. Harm: ${harm} Public interest: ${publicInterest} (${by})`;
export const chooseTheUnmarkedItems = ({ title, unmarked }: { readonly title: string; readonly unmarked: number }): string => `Choose the ${$number(unmarked)} unmarked items in “${title}”`;
export const sectionsToMark = 'Sections to mark';
export const publish = 'Publish';
export const thePublishedCopyShows = 'The published copy shows this in full.';
export const redact = 'Redact';
export const thePublishedCopyLeaves = 'The published copy leaves this out and says why.';
export const markTheChosenItems = ({ itemIds }: { readonly itemIds: number }): string => `Mark the chosen items (${$number(itemIds)})`;
export const inAPublishedCopy = 'In a published copy';
export const exemption = 'Exemption';
export const whatHarmPublishingItWould = 'What harm publishing it would cause, and to whom';
export const whyThatOutweighsThePublic = 'Why that outweighs the public interest in reading it';
export const marked = ({ itemIds }: { readonly itemIds: number }): string => `Marked: ${$number(itemIds)}.`;
export const saveTheMark = 'Save the mark';
export const noMarkYet = 'No mark yet';
export const notApplicable = 'Not applicable';
export const sectionsWithTheirMarks = 'Sections with their marks';
export const askedWhen = ({ when }: { readonly when: string }): string => `Asked ${when}.`;
export const publicationMarks = 'Publication marks';
export const backToTheAssessment = 'Back to the assessment';
export const decideForEachItemWhether = 'Decide for each item whether to publish or withhold it. To withhold one, give the exemption, the harm and how you weighed the public interest. Published copies show whether an item is blank, not applicable or withheld.';
export const allMarked = 'all marked';
export const unmarked = ({ unmarked }: { readonly unmarked: number }): string => `${$number(unmarked)} unmarked`;
export const chosen = ({ here }: { readonly here: number }): string => `${$number(here)} chosen`;
