/** Generated from en/portal/parts/content/form.json. */
import { number as $number } from '../../../../../intl/en.js';

export const paragraphTitle = ({ paragraph, title }: { readonly paragraph: number; readonly title: string }): string => `Paragraph ${$number(paragraph)}: ${title}`;
export const sayWhichAndWhyAlternatives = ({ alternatives }: { readonly alternatives: string }): string => `Say which and why: ${alternatives}.`;
export const notForTheTasks = 'Not for the tasks of a public authority.';
export const keptButNotAskedNow = ({ kept }: { readonly kept: number }): string => `Kept but not asked now (${$number(kept)})`;
export const thisReturnsToTheForm = 'This returns to the form if you choose the answer it depends on.';
export const levelTitle = ({ title }: { readonly title: string }): string => `Level ${title}:`;
export const chooseBothToSeeIt = 'choose both to see it';
export const severity = 'Severity';
export const likelihood = 'Likelihood';
export const thisRisk = 'this risk';
export const beforeMeasures = 'Before measures';
export const afterMeasures = 'After measures';
export const howLikely = 'How likely';
export const howSevereForThePeople = 'How severe for the people';
export const met = 'Met';
export const notMet = 'Not met';
export const isItMetHere = 'Is it met here?';
export const why = 'Why';
export const servicesLikeThisUsuallyMeet = 'Services like this usually meet this criterion. Explain what makes yours different.';
