/** Generated from en/portal/pages/national-2019.json. */
import type { Day } from '@countersign/domain/kernel';
import { day as $day, number as $number, plural as $plural } from '../../../../intl/en.js';

export const whatIsOnRecord = 'What is on record of the document';
export const whatWasSaid = 'What was said of it in 2020';
export const whatTheRulesSay = 'What the rules say of it';
export const disputed = 'Disputed';
export const noFaultOfTheDocument = 'No fault of the document';
export const whatWasFilled = 'What was filled in by us';
export const whatWasLeftBlank = 'What was left blank';
export const sources = 'Sources';
export const contentsOfThisPage = 'Contents of this page';
export const firstToOthers = ({ first, others }: { readonly first: string; readonly others: string }): string => `${first} to ${others}`;
export const filledInAsValuesWhy = ({ values, why }: { readonly values: string; readonly why: string }): string => `, filled in as “${values}”: ${why}`;
export const whatWasFilledInByUs = 'What was filled in by us, so that the rules can run';
export const oursAsWellTheHeadings = 'Ours as well: the headings, the words “Application” and “Risk” with their numbers, and by which matrix the levels are read, which the document does not say.';
export const whatWasLeftBlankBecause = 'What was left blank, because the report does not say';
export const aBlankHere = 'A blank here is no fault of the document. Whether it has rows of other kinds than these is not on record either.';
export const title2019JudgedByTheRule = ({ title2019 }: { readonly title2019: string }): string => `${title2019}, judged by the rule book`;
export const demonstration = 'Demonstration';
export const nobodyHereHasRead = 'Nobody here has read the document. This is what a public report of December 2020 says of it, in our words, each sentence with its place in the report. What the report does not say is left blank, and a finding that rests on a blank or on anything of ours is not told as a fault of the document. It is judged by the same rules as every assessment here.';
export const dayOf2019TheDay = ({ dayOf2019 }: { readonly dayOf2019: Day }): string => `${$day(dayOf2019)}, the day that it bears`;
export const noneIsNamed = 'None is named in it. Its words are those of the regulator’s three by three, by which levels are read';
export const twoTellThisDifferently = 'Two tell this differently, so it is not counted as a fault of the document.';
export const theRulesWouldSay = 'The rules would say this too. It rests on what was filled in or left blank here, so it says nothing of the document.';
export const places = ({ findings }: { readonly findings: number }): string => $plural(findings, { one: `${$number(findings)} place`, other: `${$number(findings)} places` });
export const noneOfThisIsPart = 'None of this is part of the document, and the rules do not judge it.';
export const valueAndSoOn = ({ value }: { readonly value: string }): string => `${value}, and so on`;
