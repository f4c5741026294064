import { fieldLimits } from '@countersign/domain/document/words';
import type { FileAsked } from '../../parts/files/file-problem.js';

/** The rules for the document that shows why another party binds the processor. */
export const shownByFile: FileAsked = {
  endings: '.pdf,.docx',
  most: fieldLimits.file,
  missing: 'Choose the document that shows why',
  otherKind: 'The file must be a PDF or a Word document',
};

/** The rules for the file of an executed agreement. */
export const agreementFile: FileAsked = {
  endings: '.pdf,.docx',
  most: fieldLimits.file,
  missing: 'Choose the file of the executed agreement',
  otherKind: 'The file must be a PDF or a Word document',
};
