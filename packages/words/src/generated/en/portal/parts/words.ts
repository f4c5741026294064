/** Generated from en/portal/parts/words.json. */
import type { ReactNode } from 'react';
import { number as $number, plural as $plural } from '../../../../intl/en.js';
import { together as $together } from '../../../../drawn.js';

export const thisTextDoes = ({ hash }: { readonly hash: string }): string => `This text does not have the hash ${hash}. Do not rely on it, and tell the programme.`;
export const sha256Hash = ({ hash }: { readonly hash: ReactNode }): ReactNode => $together('SHA-256 ', hash);
export const yourBrowserCalculatedTheSame = 'Your browser calculated the same hash for this text.';
export const removeVisuallyHidden = ({ visuallyHidden }: { readonly visuallyHidden: ReactNode }): ReactNode => $together('Remove ', visuallyHidden);
export const aTableThatCan = 'A table that can be empty.';
export const aTableWithAtLeast = ({ minimumRows }: { readonly minimumRows: number }): string => `A table with at least ${$plural(minimumRows, { one: `${$number(minimumRows)} row`, other: `${$number(minimumRows)} rows` })}.`;
export const askedWhen = ({ when }: { readonly when: string }): string => `Asked ${when}.`;
export const nationalAnswerEachForceTakes = 'National answer, each force takes a position';
export const nationalAnswerThatCannot = 'National answer that cannot be changed';
export const onlyTheForceCanAnswer = 'Only the force can answer';
export const held = 'Held';
export const open = 'Open';
export const heldNotRequested = 'Held, not requested';
export const dataProtectionImpactAssessment = 'Data protection impact assessment';
export const agreementWithAProcessor = 'Agreement with a processor';
export const onlyWhileAnActivity = ({ regime }: { readonly regime: string }): string => `only while an activity is under ${regime}`;
export const onlyWhileNameIsPart = ({ name }: { readonly name: string }): string => `only while ${name} is part of the service`;
export const onlyWhileTitleIsAnswered = ({ is, title }: { readonly is: boolean; readonly title: string }): string => `only while “${title}” is answered ${(is ? 'yes' : 'no')}`;
