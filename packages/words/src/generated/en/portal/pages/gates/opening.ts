/** Generated from en/portal/pages/gates/opening.json. */
import type { Day } from '@countersign/domain/kernel';
import type { ReactNode } from 'react';
import { day as $day } from '../../../../../intl/en.js';
import { together as $together } from '../../../../../drawn.js';

export const theStageIsClosed = 'The stage is closed. Its gate is held.';
export const closeStage = ({ stage }: { readonly stage: string }): string => `Close: ${stage}`;
export const rollOutOfService = ({ service }: { readonly service: string }): string => `Roll-out of ${service}`;
export const backToTheGate = 'Back to the gate';
export const theRecordOfTheOpening = 'The record of the opening stays, with the day on which you closed it and your reason.';
export const whyYouCloseIt = 'Why you close it';
export const closeTheStage = 'Close the stage';
export const leaveItOpen = 'Leave it open';
export const theStageIsOpen = 'The stage is open.';
export const openStage = ({ stage }: { readonly stage: string }): string => `Open: ${stage}`;
export const whatYouOpen = 'What you open';
export const theLastDay = 'The last day it is open';
export const forExample3132027 = ({ isSandbox, openingYears }: { readonly isSandbox: boolean; readonly openingYears: string }): string => `For example, 31 3 2027. Within ${openingYears}${(isSandbox ? '' : ', and not after the review date of the signed assessment')}. On the day after, the gate is held again.`;
export const youSignForYourOwn = ({ isSandbox }: { readonly isSandbox: boolean }): string => `You sign for your own force. ${(isSandbox ? 'Synthetic data only can be used.' : 'Real personal data can be used from now on.')}`;
export const signAndOpenTheStage = 'Sign and open the stage';
export const theRollOutLeadAsks = 'The roll-out lead asks for a stage. The senior information risk owner opens it once nothing else is outstanding.';
export const theOpening = 'The opening';
export const openedByByWhenUntil = ({ by, link, until, when }: { readonly by: string; readonly link: (text: ReactNode) => ReactNode; readonly until: Day; readonly when: ReactNode }): ReactNode => $together('Opened by ', by, ', ', when, ', until ', $day(until), '. ', link('See the certificate'));
export const closedByByWhenBecause = ({ by, reason, when }: { readonly by: string; readonly reason: string; readonly when: ReactNode }): ReactNode => $together('Closed by ', by, ', ', when, ', because: ', reason);
export const certificateOfOpeningStage = ({ stage }: { readonly stage: string }): string => `Certificate of opening: ${stage}`;
export const noOpeningOfThisStage = 'No opening of this stage has been signed, so there is no certificate.';
export const goToTheGate = 'Go to the gate';
export const nobodyHasOpenedThisStage = 'Nobody has opened this stage, or it is closed, so there is nothing to close.';
