import * as words from '@countersign/words/cli/ledger';
import { createReadStream } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { accept, refuse, type Result } from '@countersign/domain/kernel';
import type { LedgerEntry, LedgerHead } from '@countersign/domain/ledger';
import { LineTooLong, linesOf } from './lines-of.js';
import { isFirstFormat, verifyFirstFormat } from './verify-first-format.js';
import { verifyLines, type Found } from './verify-lines.js';

/** An export as it was verified, and whether it is of the first format. */
export interface FoundInFile {
  readonly found: Found;
  readonly isFirstFormat: boolean;
}

/** Verifies an export of either format, and shows each entry of it on the way. One sentence where it cannot be read as one. */
export const verifyFile = async (
  file: string,
  head: LedgerHead | null,
  shown: (entry: LedgerEntry) => void = () => undefined,
): Promise<Result<FoundInFile, string>> => {
  const beginning = await beginningOf(file).catch(() => null);
  if (beginning === null) return refuse(words.itCannotBeRead);
  try {
    const isFirst = isFirstFormat(beginning);
    const read = isFirst
      ? verifyFirstFormat(await readFile(file, 'utf8'), head, shown)
      : await verifyLines(linesOf(createReadStream(file, { highWaterMark: 256 * 1024 })), head, shown);
    return read.ok ? accept({ found: read.value, isFirstFormat: isFirst }) : read;
  } catch (error) {
    return refuse(error instanceof LineTooLong ? words.itIsNotACountersign : words.itCouldNotBeRead);
  }
};

const beginningOf = async (file: string): Promise<string> => {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(64), 0, 64, 0);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await handle.close();
  }
};
