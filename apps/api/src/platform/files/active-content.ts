import type { ActiveContent } from '@countersign/domain';
import { inOfficeFile } from './active/in-office-file.js';
import { inPdf } from './active/in-pdf.js';

/** What in a file of this media type does something by itself when it is opened; null where nothing was found. */
export const activeContentOf = (bytes: Buffer, type: string | null): ActiveContent | null => {
  if (type === 'application/pdf') return inPdf(bytes);
  return type?.startsWith('application/vnd.openxmlformats-officedocument.') ? inOfficeFile(bytes) : null;
};
