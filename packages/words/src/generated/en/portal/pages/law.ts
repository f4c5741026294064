/** Generated from en/portal/pages/law.json. */
import type { ReactNode } from 'react';
import { number as $number, plural as $plural } from '../../../../intl/en.js';
import { together as $together } from '../../../../drawn.js';

export const weAreFairlySure = 'We are fairly sure of this. Check the legislation itself.';
export const weAreNotSure = 'We are not sure of this. Check the legislation itself.';
export const earlierSignaturesMustBeGiven = 'Earlier signatures must be given again';
export const sourceSource = ({ source }: { readonly source: string }): string => `Source: ${source}.`;
export const changesInTheLaw = 'Changes in the law';
export const documentsAreJudged = 'Documents are judged by the law on the relevant date. This page lists each change in the law, what it required before and after, which of your items and findings depend on it, and which signature must be given again.';
export const noChangesAreRecorded = 'No changes are recorded.';
export const daysOnThisPage = 'Days on this page';
export const whatChanged = ({ changes }: { readonly changes: number }): string => `What changed (${$number(changes)})`;
export const whatChangedTitle = ({ title }: { readonly title: string }): string => `What changed: ${title}`;
export const provision = 'Provision';
export const before = 'Before';
export const noRequirement = 'No requirement';
export const after = 'After';
export const noLongerARequirement = 'No longer a requirement';
export const theCurrentSignatureWasGiven = ({ link }: { readonly link: (text: ReactNode) => ReactNode }): ReactNode => $together('The ', link('current signature'), ' was given before this date and must be given again.');
export const thisDoesNotAffect = 'This does not affect your force.';
export const whatThisAffectsInTitle = ({ title }: { readonly title: string }): string => `What this affects in ${title}`;
export const thisAffectsItemsAndFindings = ({ findings, items }: { readonly findings: number; readonly items: number }): string => `This affects ${$plural(items, { one: `${$number(items)} item`, other: `${$number(items)} items` })} and ${$plural(findings, { one: `${$number(findings)} finding`, other: `${$number(findings)} findings` })}.`;
export const theItems = 'The items';
export const theFindings = 'The findings';
