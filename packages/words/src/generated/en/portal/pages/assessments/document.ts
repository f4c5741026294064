/** Generated from en/portal/pages/assessments/document.json. */
import type { ReactNode } from 'react';
import { together as $together } from '../../../../../drawn.js';

export const sectionsOfTheDocument = 'Sections of the document';
export const onlyWhatDiffers = 'Only what differs from the national text';
export const backToTheAssessment = 'Back to the assessment';
export const thisIsTheDocument = ({ submittedBy, when }: { readonly submittedBy: string; readonly when: ReactNode }): ReactNode => $together('This is the document that ', submittedBy, ' handed in, ', when, '. It is sealed: advice and signature are bound to its hash.');
export const thisIsTheDocumentAsItIsWritten = 'This is the document as it is written now. It is not handed in.';
export const theDocumentInFull = 'The document in full';
export const sha256Hash = ({ hash }: { readonly hash: ReactNode }): ReactNode => $together('SHA-256 ', hash);
export const evidenceFiles = 'Evidence files:';
export const nameSha256Hash = ({ hash, name }: { readonly hash: ReactNode; readonly name: string }): ReactNode => $together(name, ', SHA-256 ', hash);
export const whatWasWrittenHere = 'What was written here, and is kept';
export const local = 'Local';
export const levelSetByHandLevel = ({ level }: { readonly level: string }): string => `Level set by hand: ${level}`;
export const reasonReason = ({ reason }: { readonly reason: string }): string => `Reason: ${reason}`;
export const levelSetByHandBecause = ({ isConfirmed, reason }: { readonly isConfirmed: boolean; readonly reason: string }): string => `Level set by hand because: ${reason} (${(isConfirmed ? 'confirmed by a second person' : 'waits for a second person')})`;
export const theNationalText = 'The national text that it replaces';
export const notApplicable = 'Not applicable';
export const blank = 'Blank';
export const redactedWhenPublished = 'Redacted when published';
export const notApplicableItIsAsked = ({ when }: { readonly when: string }): string => `Not applicable: it is asked ${when}.`;
export const withheldFromAPublishedCopy = ({ redactedFor }: { readonly redactedFor: string }): string => `Withheld from a published copy under ${redactedFor}.`;
