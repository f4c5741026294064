/** Generated from en/portal/pages/assessments/document.json. */
import type { ReactNode } from 'react';
import { together as $together } from '../../../../../drawn.js';

export const sectionsOfTheDocument = 'Sections of the document';
export const onlyWhatDiffers = 'Only what differs from the national text';
export const backToTheAssessment = 'Back to the assessment';
export const submittedByHanded = ({ submittedBy, when }: { readonly submittedBy: string; readonly when: ReactNode }): ReactNode => $together(submittedBy, ' handed in this document, ', when, '. It is sealed: advice and signatures apply only to this exact text.');
export const thisIsTheCurrentDraft = 'This is the current draft. It has not been handed in.';
export const theDocumentInFull = 'The document in full';
export const sha256Hash = ({ hash }: { readonly hash: ReactNode }): ReactNode => $together('SHA-256 ', hash);
export const evidenceFiles = 'Evidence files:';
export const nameSha256Hash = ({ hash, name }: { readonly hash: ReactNode; readonly name: string }): ReactNode => $together(name, ', SHA-256 ', hash);
export const earlierAnswerKeptOnRecord = 'Earlier answer, kept on record';
export const local = 'Local';
export const levelSetByHandLevel = ({ level }: { readonly level: string }): string => `Level set by hand: ${level}`;
export const reasonReason = ({ reason }: { readonly reason: string }): string => `Reason: ${reason}`;
export const levelSetByHandBecause = ({ isConfirmed, reason }: { readonly isConfirmed: boolean; readonly reason: string }): string => `Level set by hand because: ${reason} (${(isConfirmed ? 'confirmed by a second person' : 'waiting for a second person')})`;
export const nationalTextThatThisReplaces = 'National text that this replaces';
export const notApplicable = 'Not applicable';
export const blank = 'Blank';
export const redactedWhenPublished = 'Redacted when published';
export const notApplicableAskedWhen = ({ when }: { readonly when: string }): string => `Not applicable. Asked ${when}.`;
export const withheldFromAPublishedCopy = ({ redactedFor }: { readonly redactedFor: string }): string => `Withheld from a published copy under ${redactedFor}.`;
