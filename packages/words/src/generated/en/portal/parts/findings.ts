/** Generated from en/portal/parts/findings.json. */
import { number as $number, plural as $plural } from '../../../../intl/en.js';

export const theCatalogueIsFairlySure = 'The catalogue is fairly sure of this law: check the text itself before you rely on it.';
export const theCatalogueIsNotSure = 'The catalogue is not sure of this law: check the text itself before you rely on it.';
export const faultsInPlaces = ({ faults, places }: { readonly faults: number; readonly places: number }): string => `${$plural(faults, { one: `${$number(faults)} fault`, other: `${$number(faults)} faults` })}, in ${$plural(places, { one: `${$number(places)} place`, other: `${$number(places)} places` })}`;
export const printThisReport = 'Print this report';
export const theRulesHaveNothing = 'The rules have nothing to say of this document.';
export const showMore = ({ rest }: { readonly rest: number }): string => `Show ${$number(rest)} more`;
export const overridden = 'Overridden';
export const waitsForASecondPerson = 'Waits for a second person';
export const saidNotToHoldHere = ({ reason }: { readonly reason: string }): string => `Said not to hold here because: ${reason}`;
export const confirmedByAgreed = ({ confirmedBy }: { readonly confirmedBy: string }): string => `${confirmedBy} agreed.`;
export const noSecondPersonHasAgreed = 'No second person has agreed yet: it still counts.';
export const confidenceConfidence = ({ confidence }: { readonly confidence: string }): string => `(confidence: ${confidence})`;
export const agreedByConfirmedBy = ({ confirmedBy }: { readonly confirmedBy: string }): string => `agreed by ${confirmedBy}`;
export const notAgreedYet = 'not agreed yet';
export const saidNotToHoldHereByByBecause = ({ by, confirmedBy, reason }: { readonly by: string; readonly confirmedBy: string; readonly reason: string }): string => `Said not to hold here by ${by}, because: ${reason} (${confirmedBy})`;
export const whatThisRestsOn = 'What this rests on:';
export const places = ({ places }: { readonly places: number }): string => $plural(places, { one: `${$number(places)} place`, other: `${$number(places)} places` });
export const whatPutsItRightRemedy = ({ remedy }: { readonly remedy: string }): string => `What puts it right: ${remedy}`;
export const lawLawFirst = ({ first, law }: { readonly first: string; readonly law: string }): string => `Law: ${law}${first}`;
export const stopsTheAssessmentFromBeing = 'Stops the assessment from being handed in';
export const wrongAndShouldBePut = 'Wrong, and should be put right';
export const worthAnotherLook = 'Worth another look';
export const toKnow = 'To know';
export const setAsideWithAReason = 'Set aside, with a reason and a second person';
export const theDocumentAsAWhole = 'The document as a whole';
