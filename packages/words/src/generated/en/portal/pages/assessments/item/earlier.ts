/** Generated from en/portal/pages/assessments/item/earlier.json. */
import type { Instant } from '@countersign/domain/kernel';
import type { ReactNode } from 'react';
import { moment as $moment } from '../../../../../../intl/en.js';
import { together as $together } from '../../../../../../drawn.js';

export const restoredOf = ({ of }: { readonly of: string }): string => `Restored: ${of}`;
export const earlierAnswersItem = ({ item }: { readonly item: string }): string => `Earlier answers: ${item}`;
export const backToTheItem = 'Back to the item';
export const thereAreNoEarlierVersions = 'There are no earlier versions.';
export const theLatestIsFirstIf = 'The latest is first. If you restore a version, it replaces the current one, which you can restore later.';
export const savedByByAt = ({ at, by }: { readonly at: Instant; readonly by: string }): string => `Saved by ${by}, ${$moment(at)}`;
export const theVersionSaved = ({ at, by }: { readonly at: Instant; readonly by: string }): string => `the version saved by ${by}, ${$moment(at)}`;
export const earlierPublicationMarks = 'Earlier publication marks';
export const markedByByAt = ({ at, by }: { readonly at: Instant; readonly by: string }): string => `Marked by ${by}, ${$moment(at)}`;
export const inAPublishedCopy = 'In a published copy';
export const exemption = 'Exemption';
export const harm = 'Harm';
export const publicInterest = 'Public interest';
export const theMarkByByAt = ({ at, by }: { readonly at: Instant; readonly by: string }): string => `the mark by ${by}, ${$moment(at)}`;
export const removedFiles = 'Removed files';
export const sizeRemovedByRemoved = ({ hash, removedAt, removedBy, size }: { readonly hash: ReactNode; readonly removedAt: Instant; readonly removedBy: string; readonly size: string }): ReactNode => $together(size, '. Removed by ', removedBy, ', ', $moment(removedAt), '. SHA-256 ', hash);
