/** Generated from en/portal/pages/assessments/risk.json. */
import { number as $number } from '../../../../../intl/en.js';

export const knownRisksNotYetCovered = ({ offered }: { readonly offered: number }): string => `Known risks not yet covered (${$number(offered)})`;
export const loadingTheKnownRisks = 'Loading the known risks';
export const everyAssessmentMustCover = 'Every assessment must cover this risk.';
export const startFromThis = 'Start from this';
export const theFormBelowStarts = ({ begunFrom }: { readonly begunFrom: string }): string => `The form below starts from “${begunFrom}”. Add the scores, and who will do each measure and by when. Nothing is saved until you change something or select “Save”.`;
export const levelsOfThisRisk = 'Levels of this risk';
export const levelsAsSaved = 'Levels, as saved';
export const seeEveryRisk = 'See every risk in the matrix';
export const risksByName = 'Risks by name';
export const risk = 'Risk';
export const beforeMeasures = 'Before measures';
export const now = 'Now';
export const onceEveryMeasure = 'Once every measure is in place';
export const comparedWithTheNationalText = 'Compared with the national text';
export const onlyHere = 'Only here';
export const doesNotApplyHere = 'Does not apply here';
export const whyKnownDoesNotApply = ({ known }: { readonly known: string }): string => `Why “${known}” does not apply here`;
export const setItAside = 'Set it aside';
export const theSameAsTheNational = 'The same as the national level';
export const oneStep = 'One step';
export const twoSteps = 'Two steps';
export const sizeHigherThanTheNational = ({ hasSteps, size }: { readonly hasSteps: boolean; readonly size: string }): string => `${size} ${(hasSteps ? 'higher' : 'lower')} than the national level`;
export const accordingToTheMatrixBefore = 'According to the matrix, before it was set by hand';
export const inTheNationalText = 'In the national text';
