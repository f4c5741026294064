import { fieldLimits } from '@countersign/domain/document/words';
import * as words from '@countersign/words/portal/pages/assessments/evidence';
import type { FileAsked } from '../../../parts/files/file-problem.js';

/** The rules for a file that proves an item. */
export const evidenceFile: FileAsked = {
  endings: '.pdf,.png,.jpg,.jpeg,.txt,.csv,.docx,.xlsx,.pptx',
  most: fieldLimits.file,
  missing: words.chooseAFile,
  otherKind: words.theFileMust,
};
