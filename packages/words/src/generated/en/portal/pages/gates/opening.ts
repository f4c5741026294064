/** Generated from en/portal/pages/gates/opening.json. */
import type { Day } from '@countersign/domain/kernel';
import type { ReactNode } from 'react';
import { day as $day } from '../../../../../intl/en.js';
import { together as $together } from '../../../../../drawn.js';

export const stageClosed = 'Stage closed.';
export const closeStage = ({ stage }: { readonly stage: string }): string => `Close: ${stage}`;
export const rollOutOfService = ({ service }: { readonly service: string }): string => `Roll-out of ${service}`;
export const backToTheGate = 'Back to the gate';
export const theOpeningStaysOnRecord = 'The opening stays on record, with the date you closed it and your reason.';
export const whyAreYouClosingIt = 'Why are you closing it?';
export const closeTheStage = 'Close the stage';
export const cancel = 'Cancel';
export const stageOpened = 'Stage opened.';
export const openStage = ({ stage }: { readonly stage: string }): string => `Open: ${stage}`;
export const whatYouAreOpening = 'What you are opening';
export const lastDayItIsOpen = 'Last day it is open';
export const forExample3132027 = ({ isSandbox, openingYears }: { readonly isSandbox: boolean; readonly openingYears: string }): string => `For example, 31 3 2027. Must be within ${openingYears}${(isSandbox ? '' : ', and not after the review date of the signed assessment')}. The stage is held from the day after.`;
export const youAreSigning = ({ isSandbox }: { readonly isSandbox: boolean }): string => `You are signing for your own force. ${(isSandbox ? 'It can use synthetic data only.' : 'It can use real personal data as soon as you sign.')}`;
export const signAndOpenTheStage = 'Sign and open the stage';
export const theRollOutLeadAsks = 'The roll-out lead asks to open a stage. The senior information risk owner opens it when every other condition is met.';
export const theOpening = 'The opening';
export const openedByByWhenUntil = ({ by, link, until, when }: { readonly by: string; readonly link: (text: ReactNode) => ReactNode; readonly until: Day; readonly when: ReactNode }): ReactNode => $together('Opened by ', by, ', ', when, ', until ', $day(until), '. ', link('View the certificate'));
export const closedByByWhenBecause = ({ by, reason, when }: { readonly by: string; readonly reason: string; readonly when: ReactNode }): ReactNode => $together('Closed by ', by, ', ', when, ', because: ', reason);
export const certificateOfOpeningStage = ({ stage }: { readonly stage: string }): string => `Certificate of opening: ${stage}`;
export const thisStageHasNeverBeen = 'This stage has never been opened, so there is no certificate.';
export const goToTheGate = 'Go to the gate';
export const nobodyHasOpenedThisStage = 'Nobody has opened this stage, or it is closed, so there is nothing to close.';
