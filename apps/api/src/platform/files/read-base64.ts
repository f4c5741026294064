import { accept, badInput, refuse, type BadInput, type Result } from '@countersign/domain/kernel';
import * as words from '@countersign/words/api/platform/files';

/** The bytes of a file as they came in: whole, and never more than `most`. */
export const readBase64 = (base64: string, most: number): Result<Buffer, BadInput> => {
  const tooLarge = refuse(badInput('file', words.theFileMustBeMb({ megabytes: Math.floor(most / 1_000_000) })));
  if (base64.length > Math.ceil(most / 3) * 4) return tooLarge;
  if (base64.length % 4 === 1 || !/^[A-Za-z0-9+/]*={0,2}$/.test(base64))
    return refuse(badInput('file', words.theFileDidNotArrive));
  const bytes = Buffer.from(base64, 'base64');
  return bytes.byteLength > most ? tooLarge : accept(bytes);
};
