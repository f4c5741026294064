/** Generated from en/portal/parts/findings.json. */
import { number as $number, plural as $plural } from '../../../../intl/en.js';

export const weAreFairlySure = 'We are fairly sure of this law. Check the legislation before you rely on it.';
export const weAreNotSure = 'We are not sure of this law. Check the legislation before you rely on it.';
export const faultsInPlaces = ({ faults, places }: { readonly faults: number; readonly places: number }): string => `${$plural(faults, { one: `${$number(faults)} fault`, other: `${$number(faults)} faults` })}, in ${$plural(places, { one: `${$number(places)} place`, other: `${$number(places)} places` })}`;
export const printThisReport = 'Print this report';
export const noProblemsFound = 'No problems found.';
export const showMore = ({ rest }: { readonly rest: number }): string => `Show ${$number(rest)} more`;
export const overridden = 'Overridden';
export const waitingForASecondPerson = 'Waiting for a second person';
export const disputedBecauseReason = ({ reason }: { readonly reason: string }): string => `Disputed because: ${reason}`;
export const confirmedByAgreed = ({ confirmedBy }: { readonly confirmedBy: string }): string => `${confirmedBy} agreed.`;
export const nobodyHasAgreedYet = 'Nobody has agreed yet, so the finding still counts.';
export const confidenceConfidence = ({ confidence }: { readonly confidence: string }): string => `(confidence: ${confidence})`;
export const agreedByConfirmedBy = ({ confirmedBy }: { readonly confirmedBy: string }): string => `agreed by ${confirmedBy}`;
export const notAgreedYet = 'not agreed yet';
export const disputedByByBecauseReason = ({ by, confirmedBy, reason }: { readonly by: string; readonly confirmedBy: string; readonly reason: string }): string => `Disputed by ${by}, because: ${reason} (${confirmedBy})`;
export const basedOn = 'Based on:';
export const places = ({ places }: { readonly places: number }): string => $plural(places, { one: `${$number(places)} place`, other: `${$number(places)} places` });
export const howToFixItRemedy = ({ remedy }: { readonly remedy: string }): string => `How to fix it: ${remedy}`;
export const lawLawFirst = ({ first, law }: { readonly first: string; readonly law: string }): string => `Law: ${law}${first}`;
export const mustFixBeforeHandingIn = 'Must fix before handing in';
export const shouldFix = 'Should fix';
export const checkAgain = 'Check again';
export const forInformation = 'For information';
export const overriddenWithAReason = 'Overridden, with a reason and a second person';
export const wholeDocument = 'Whole document';
