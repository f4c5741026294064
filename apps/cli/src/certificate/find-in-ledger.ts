import { createReadStream } from 'node:fs';
import { accept, type Result } from '@countersign/domain/kernel';
import { readEntryLine, type LedgerFact, type LedgerHead } from '@countersign/domain/ledger';
import { linesOf, type Line } from '../ledger/lines-of.js';
import { verifyLines, type Found } from '../ledger/verify-lines.js';

/** An entry of the ledger by which a certificate was signed. */
export interface SignedBy {
  readonly seq: number;
  readonly at: string;
}

/** An export as it was verified, and where in it a certificate was signed. */
export interface FoundInLedger {
  readonly found: Found;
  readonly signed: SignedBy | null;
}

/** Walks an export, and looks for the entry of an act whose hash after it is that of the certificate. */
export const findInLedger = async (
  file: string,
  head: LedgerHead | null,
  { act, hash }: { readonly act: string; readonly hash: string },
): Promise<Result<FoundInLedger, string>> => {
  const signed: SignedBy[] = [];
  const looked = async function* (lines: AsyncIterable<Line>): AsyncGenerator<Line> {
    for await (const line of lines) {
      signed.push(...signedIn(line.bytes.toString('utf8'), act, hash));
      yield line;
    }
  };
  const read = await verifyLines(looked(linesOf(createReadStream(file, { highWaterMark: 256 * 1024 }))), head);
  return read.ok ? accept({ found: read.value, signed: signed[0] ?? null }) : read;
};

const signedIn = (line: string, act: string, hash: string): readonly SignedBy[] => {
  const entry = line.includes(hash) ? readEntryLine(line) : null;
  if (entry === null) return [];
  try {
    const fact = JSON.parse(entry.body) as LedgerFact;
    return fact.act === act && fact.after === hash ? [{ seq: entry.seq, at: fact.at }] : [];
  } catch {
    return [];
  }
};
