/** Generated from en/portal/pages/assessments/item/level.json. */
import type { ReactNode } from 'react';
import { together as $together } from '../../../../../../drawn.js';

export const youConfirmedTheLevelSet = 'You confirmed the level set by hand.';
export const ifYouConfirm = 'If you confirm it, you cannot advise or decide on this assessment.';
export const confirmThisLevel = 'Confirm this level';
export const setAnotherLevelByHand = 'Set another level by hand';
export const levelAfterMeasuresComputed = ({ computed, link }: { readonly computed: string; readonly link: ReactNode }): ReactNode => $together('Level after measures: ', computed, ', from the matrix. ', link);
export const reasonReason = ({ reason }: { readonly reason: string }): string => `Reason: ${reason}`;
export const changeItOrUse = 'Change it or use the matrix level';
export const insteadOfComputed = ({ computed }: { readonly computed: string }): string => `instead of ${computed}`;
export const itDoesNotCountUntil = 'It does not count until a second person confirms it.';
export const confirmedByConfirmedBy = ({ confirmedBy }: { readonly confirmedBy: string }): string => `Confirmed by ${confirmedBy}.`;
export const theDutyToConsult = 'The duty to consult the regulator stays.';
export const levelSetByHandLevel = ({ by, duty, instead, level, second }: { readonly by: string; readonly duty: string; readonly instead: string; readonly level: string; readonly second: string }): string => `Level set by hand: ${level}${instead}, by ${by}. ${second}${duty}`;
