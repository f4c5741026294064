/** Generated from en/portal/pages/law.json. */
import type { ReactNode } from 'react';
import { number as $number, plural as $plural } from '../../../../intl/en.js';
import { together as $together } from '../../../../drawn.js';

export const theCatalogueIsFairlySure = 'The catalogue is fairly sure of it: check the instrument itself.';
export const theCatalogueIsNotSure = 'The catalogue is not sure of it: check the instrument itself.';
export const anEarlierSignature = 'An earlier signature has to be given again';
export const sourceSource = ({ source }: { readonly source: string }): string => `Source: ${source}.`;
export const lawThatCameIntoForce = 'Law that came into force';
export const aDocumentIsJudged = 'A document is judged by the law of the day that matters. Each day on which the law changed is listed here, with what it asked before, what it asks since, the items and findings of your force that rest on it, and the signature that has to be given again.';
export const theCatalogueKnows = 'The catalogue knows of no change.';
export const daysOnThisPage = 'Days on this page';
export const whatChanged = ({ changes }: { readonly changes: number }): string => `What changed (${$number(changes)})`;
export const whatChangedTitle = ({ title }: { readonly title: string }): string => `What changed: ${title}`;
export const provision = 'Provision';
export const before = 'Before';
export const askedNothing = 'Asked nothing';
export const since = 'Since';
export const asksNothingAnyMore = 'Asks nothing any more';
export const theSignatureThatStands = ({ link }: { readonly link: (text: ReactNode) => ReactNode }): ReactNode => $together('The ', link('signature that stands'), ' was given before this day, and has to be given again.');
export const itTouchesNothing = 'It touches nothing of your force.';
export const whatItTouchesInTitle = ({ title }: { readonly title: string }): string => `What it touches in ${title}`;
export const itTouchesItemsAndFindings = ({ findings, items }: { readonly findings: number; readonly items: number }): string => `It touches ${$plural(items, { one: `${$number(items)} item`, other: `${$number(items)} items` })} and ${$plural(findings, { one: `${$number(findings)} finding`, other: `${$number(findings)} findings` })}.`;
export const theItems = 'The items';
export const theFindings = 'The findings';
