import { activeContentProblem } from '@countersign/domain/document/files';
import { fieldLimits } from '@countersign/domain/document/words';
import { accept, badInput, refuse, type BadInput, type Result } from '@countersign/domain/kernel';
import * as words from '@countersign/words/api/features/agreements';
import { activeContentOf } from '../../platform/files/active-content.js';
import { mediaTypeOf } from '../../platform/files/media-type.js';
import { readBase64 } from '../../platform/files/read-base64.js';
import { sha256 } from '../../platform/sha256.js';

const types = ['application/pdf', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'];

export interface ReadFile {
  readonly bytes: Buffer;
  readonly fileType: string;
  readonly fileHash: string;
}

/** A file as it came in: told by its bytes and not by its name, and never larger than it may be; `missing` where there is none. */
export const readFile = async (base64: string, missing: string): Promise<Result<ReadFile, BadInput>> => {
  const bytes = readBase64(base64, fieldLimits.file);
  if (!bytes.ok) return bytes;
  if (bytes.value.byteLength === 0) return bad(missing);
  const fileType = await mediaTypeOf(bytes.value);
  if (fileType === null || !types.includes(fileType)) return bad(words.theFileMust);
  const active = activeContentOf(bytes.value, fileType);
  if (active !== null) return bad(activeContentProblem(active));
  return accept({ bytes: bytes.value, fileType, fileHash: sha256(bytes.value) });
};

const bad = (problem: string) => refuse(badInput('file', problem));
