/** Generated from en/portal/pages/templates/draft.json. */
import type { ReactNode } from 'react';
import { number as $number } from '../../../../../intl/en.js';
import { together as $together } from '../../../../../drawn.js';

export const leftToTheForce = ', left to the force';
export const changedSinceTheRelease = 'Changed since the release';
export const moveUp = 'Move up';
export const moveDown = 'Move down';
export const thisTemplateHasNoItems = 'This template has no items yet.';
export const sectionsOfTheDraft = 'Sections of the draft';
export const none = 'None';
export const alwaysForOneAnswer = 'Always, for one answer';
export const theNationalAnswer = 'The national answer';
export const retiredItems = ({ retiredItems }: { readonly retiredItems: number }): string => `Retired items (${$number(retiredItems)})`;
export const retiredOnWhen = ({ when }: { readonly when: ReactNode }): ReactNode => $together(', retired on ', when);
export const movedWayItem = ({ item, way }: { readonly item: string; readonly way: string }): string => `Moved ${way}: ${item}`;
export const title = 'Title';
export const guidance = 'Guidance';
export const kind = 'Kind';
export const whoAnswersIt = 'Who answers it';
export const howItIsAsked = 'How it is asked';
