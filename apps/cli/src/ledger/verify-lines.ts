import * as words from '@countersign/words/cli/ledger';
import { createHash } from 'node:crypto';
import { accept, refuse, type Result } from '@countersign/domain/kernel';
import {
  beginWalk,
  endWalk,
  readClosingLine,
  readEntryLine,
  readHeaderLine,
  walkEntry,
  type LedgerEntry,
  type LedgerHead,
  type LedgerHeader,
  type Verification,
} from '@countersign/domain/ledger';
import type { Line } from './lines-of.js';
import { sha256 } from './sha256.js';

/** What was found in a file that could be read as an export. */
export interface Found {
  readonly header: LedgerHeader;
  readonly verification: Verification;
  /** Whether every byte of the file is as it was exported. */
  readonly isAsExported: boolean;
}

/** Walks an export line by line, and shows each entry. The digest of its last line is held against the bytes before it. */
export const verifyLines = async (
  lines: AsyncIterable<Line>,
  known: LedgerHead | null,
  shown: (entry: LedgerEntry) => void = () => undefined,
): Promise<Result<Found, string>> => {
  const digest = createHash('sha256');
  let header: LedgerHeader | null = null;
  let walk = beginWalk('', sha256, known);
  let stated: string | null = null;
  for await (const { bytes, isEnded } of lines) {
    if (stated !== null) return refuse(words.somethingStandsBehindItsLast);
    const text = bytes.toString('utf8');
    if (header === null) {
      const read = readHeaderLine(text);
      if (!read.ok) return read;
      header = read.value;
      walk = beginWalk(header.organisation.id, sha256, known);
    } else {
      stated = isEnded ? readClosingLine(text) : null;
      const entry = stated === null ? readEntryLine(text) : null;
      if (stated === null && entry === null) return refuse(words.lineOfTheFile({ line: String(walk.entries + 2) }));
      if (entry !== null) {
        walk = walkEntry(walk, entry);
        shown(entry);
      }
    }
    if (stated === null) digest.update(bytes).update('\n');
  }
  if (header === null) return refuse(words.itIsEmpty);
  const isAsExported = stated !== null && stated === digest.digest('hex');
  return accept({ header, verification: endWalk(walk, header), isAsExported });
};
