/** Generated from en/portal/pages/national-2019.json. */
import type { Day } from '@countersign/domain/kernel';
import { day as $day, number as $number, plural as $plural } from '../../../../intl/en.js';

export const whatIsOnRecord = 'What is on record of the document';
export const whatPeopleSaidAbout = 'What people said about it in 2020';
export const ruleCheck = 'Rule check';
export const disputed = 'Disputed';
export const notAFault = 'Not a fault of the document';
export const whatWeFilledIn = 'What we filled in';
export const whatWasLeftBlank = 'What was left blank';
export const sources = 'Sources';
export const contentsOfThisPage = 'Contents of this page';
export const firstToOthers = ({ first, others }: { readonly first: string; readonly others: string }): string => `${first} to ${others}`;
export const filledInAsValuesWhy = ({ values, why }: { readonly values: string; readonly why: string }): string => `, filled in as “${values}”: ${why}`;
export const whatWeFilled = 'What we filled in so that the rules can run';
export const weAlsoAddedTheHeadings = 'We also added the headings, the words “Application” and “Risk” with their numbers, and the matrix used to read the levels, which the document does not name.';
export const whatWeLeftBlankBecause = 'What we left blank because the report does not say';
export const aBlankHere = 'A blank here is not a fault of the document. There is also no record of whether it has other kinds of rows.';
export const title2019JudgedByTheRule = ({ title2019 }: { readonly title2019: string }): string => `${title2019}, judged by the rule book`;
export const demonstration = 'Demonstration';
export const weHaveNotRead = 'We have not read the document. This page puts a public report of December 2020 about it into our own words, and says where in the report each sentence comes from. We left blank what the report does not say. We do not count a finding as a fault of the document if it depends on a blank or on anything we added. The same rules apply as for every assessment here.';
export const dayOf2019TheDate = ({ dayOf2019 }: { readonly dayOf2019: Day }): string => `${$day(dayOf2019)}, the date on the document`;
export const theDocumentNamesNone = 'The document names none. Its wording matches the regulator’s three by three matrix, so we used that';
export const twoSourcesDisagreeAbout = 'Two sources disagree about this, so we do not count it as a fault of the document.';
export const theRulesAlsoFind = 'The rules also find this. It depends on what we filled in or left blank, so it tells you nothing about the document.';
export const places = ({ findings }: { readonly findings: number }): string => $plural(findings, { one: `${$number(findings)} place`, other: `${$number(findings)} places` });
export const noneOfThisIsPart = 'None of this is part of the document, so the rules do not check it.';
export const valueAndSoOn = ({ value }: { readonly value: string }): string => `${value}, and so on`;
