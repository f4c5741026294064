/** Generated from en/portal/pages/assessments/risk.json. */
import { number as $number } from '../../../../../intl/en.js';

export const knownRisks = ({ offered }: { readonly offered: number }): string => `Known risks that are not answered here yet (${$number(offered)})`;
export const loadingTheKnownRisks = 'Loading the known risks';
export const everyAssessmentAnswersThisOne = 'Every assessment answers this one.';
export const beginFromThis = 'Begin from this';
export const theFormBelowBegins = ({ begunFrom }: { readonly begunFrom: string }): string => `The form below begins from “${begunFrom}”. Its scores, and who does each measure by when, are yours to say. It is not saved before you change something in it or press “Save”.`;
export const levelsOfThisRisk = 'Levels of this risk';
export const levelsAsSaved = 'Levels, as saved';
export const seeEveryRisk = 'See every risk in the matrix';
export const risksByName = 'Risks by name';
export const risk = 'Risk';
export const beforeMeasures = 'Before measures';
export const asItIsNow = 'As it is now';
export const onceEveryMeasure = 'Once every measure is in place';
export const besideTheNationalText = 'Beside the national text';
export const onlyHere = 'Only here';
export const itDoesNotAriseHere = 'It does not arise here';
export const whyKnownDoesNotArise = ({ known }: { readonly known: string }): string => `Why “${known}” does not arise here`;
export const setItAside = 'Set it aside';
export const theSameAsTheNational = 'The same as the national level';
export const oneStep = 'One step';
export const twoSteps = 'Two steps';
export const sizeHigherThanTheNational = ({ hasSteps, size }: { readonly hasSteps: boolean; readonly size: string }): string => `${size} ${(hasSteps ? 'higher' : 'lower')} than the national level`;
