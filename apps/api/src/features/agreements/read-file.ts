import { accept, badInput, refuse, type BadInput, type Result } from '@countersign/domain';
import { sha256 } from '../../platform/sha256.js';

/** The most bytes of one executed agreement. */
const mostBytes = 5 * 1024 * 1024;

const kinds: readonly { readonly type: string; readonly starts: readonly number[] }[] = [
  { type: 'application/pdf', starts: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', starts: [0x50, 0x4b, 0x03, 0x04] },
];

export interface ReadFile {
  readonly bytes: Buffer;
  readonly fileType: string;
  readonly fileHash: string;
}

/** A file as it came in: told by its first bytes and not by its name, and never larger than it may be. */
export const readFile = (base64: string): Result<ReadFile, BadInput> => {
  if (base64.length > (mostBytes / 3) * 4 + 4) return bad('The file must be 5 MB or smaller');
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(base64)) return bad('The file did not arrive whole: choose it again');
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.byteLength === 0) return bad('Choose the file of the executed agreement');
  if (bytes.byteLength > mostBytes) return bad('The file must be 5 MB or smaller');
  const kind = kinds.find(({ starts }) => starts.every((byte, index) => bytes[index] === byte));
  if (!kind) return bad('The file must be a PDF or a Word document');
  return accept({ bytes, fileType: kind.type, fileHash: sha256(bytes) });
};

const bad = (problem: string) => refuse(badInput('file', problem));
