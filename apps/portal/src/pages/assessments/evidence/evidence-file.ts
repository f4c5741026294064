import { fieldLimits } from '@countersign/domain/document/words';
import type { FileAsked } from '../../../parts/files/file-problem.js';

/** The rules for a file that proves an item. */
export const evidenceFile: FileAsked = {
  endings: '.pdf,.png,.jpg,.jpeg,.txt,.csv,.docx,.xlsx,.pptx',
  most: fieldLimits.file,
  missing: 'Choose a file',
  otherKind: 'The file must be a PDF, a picture, plain text, CSV, or a Word, Excel or PowerPoint document',
};
