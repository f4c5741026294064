import type { ActiveContent } from '@countersign/domain/document/files';
import { inOfficeFile } from './active/in-office-file.js';
import { inPdf } from './active/in-pdf.js';

/**
 * The thing in a file of this media type that does something by itself when the file is opened; null where nothing was
 * found.
 */
export const activeContentOf = (bytes: Buffer, type: string | null): ActiveContent | null => {
  if (type === 'application/pdf') return inPdf(bytes);
  return type?.startsWith('application/vnd.openxmlformats-officedocument.') ? inOfficeFile(bytes) : null;
};
