/** Generated from en/portal/pages/assessments/item/earlier.json. */
import type { Instant } from '@countersign/domain/kernel';
import type { ReactNode } from 'react';
import { moment as $moment } from '../../../../../../intl/en.js';
import { together as $together } from '../../../../../../drawn.js';

export const broughtBackOf = ({ of }: { readonly of: string }): string => `Brought back: ${of}`;
export const earlierAnswersItem = ({ item }: { readonly item: string }): string => `Earlier answers: ${item}`;
export const backToTheItem = 'Back to the item';
export const nothingThatWasSavedHere = 'Nothing that was saved here has been replaced.';
export const theLatestComesFirstIf = 'The latest comes first. If you bring one back, it is saved over the words that stand now, and you can bring those back in turn.';
export const savedByByAt = ({ at, by }: { readonly at: Instant; readonly by: string }): string => `Saved by ${by}, ${$moment(at)}`;
export const whatBySavedAt = ({ at, by }: { readonly at: Instant; readonly by: string }): string => `what ${by} saved, ${$moment(at)}`;
export const earlierPublicationMarks = 'Earlier publication marks';
export const markedByByAt = ({ at, by }: { readonly at: Instant; readonly by: string }): string => `Marked by ${by}, ${$moment(at)}`;
export const inAPublishedCopy = 'In a published copy';
export const exemption = 'Exemption';
export const harm = 'Harm';
export const publicInterest = 'Public interest';
export const theMarkByByAt = ({ at, by }: { readonly at: Instant; readonly by: string }): string => `the mark by ${by}, ${$moment(at)}`;
export const filesThatWereRemoved = 'Files that were removed';
export const sizeRemovedByRemoved = ({ hash, removedAt, removedBy, size }: { readonly hash: ReactNode; readonly removedAt: Instant; readonly removedBy: string; readonly size: string }): ReactNode => $together(size, '. Removed by ', removedBy, ', ', $moment(removedAt), '. SHA-256 ', hash);
