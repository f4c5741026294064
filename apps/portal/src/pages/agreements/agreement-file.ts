import { fieldLimits } from '@countersign/domain/document/words';
import * as words from '@countersign/words/portal/pages/agreements';
import type { FileAsked } from '../../parts/files/file-problem.js';

/** The rules for the document that shows why another party binds the processor. */
export const shownByFile: FileAsked = {
  endings: '.pdf,.docx',
  most: fieldLimits.file,
  missing: words.chooseTheDocumentThatShows,
  otherKind: words.theFileMust,
};

/** The rules for the file of an executed agreement. */
export const agreementFile: FileAsked = {
  endings: '.pdf,.docx',
  most: fieldLimits.file,
  missing: words.chooseTheSignedAgreement,
  otherKind: words.theFileMust,
};
