/** Generated from en/portal/pages/assessments/evidence.json. */
import type { ReactNode } from 'react';
import { together as $together } from '../../../../../drawn.js';

export const addAFile = 'Add a file';
export const whatItProves = 'What it proves';
export const aPdfAPicturePlain = 'A PDF, a picture, plain text, CSV, or a Word, Excel or PowerPoint document, of 5 MB at most.';
export const sendingTheFile = 'Sending the file';
export const sendingFile = ({ file, progress, size }: { readonly file: string; readonly progress: ReactNode; readonly size: string }): ReactNode => $together(progress, ' Sending ', file, ', ', size, '.');
export const addedAdded = ({ added }: { readonly added: string }): string => `Added: ${added}`;
export const addTheFile = 'Add the file';
export const downloadVisuallyHidden = ({ visuallyHidden }: { readonly visuallyHidden: ReactNode }): ReactNode => $together('Download ', visuallyHidden);
export const evidenceFiles = 'Evidence files';
export const thisItemHasNoFiles = 'This item has no files.';
export const addedByByWhenSha = ({ by, hash, when }: { readonly by: string; readonly hash: ReactNode; readonly when: ReactNode }): ReactNode => $together('Added by ', by, ', ', when, '. SHA-256 ', hash);
export const removeName = ({ name }: { readonly name: string }): string => `Remove ${name}`;
export const thisItemWillNoLonger = 'This item will no longer use the file. Texts that were already handed in still mention it, and you can restore it.';
export const removeTheFile = 'Remove the file';
export const chooseAFile = 'Choose a file';
export const theFileMust = 'The file must be a PDF, a picture, plain text, CSV, or a Word, Excel or PowerPoint document';
