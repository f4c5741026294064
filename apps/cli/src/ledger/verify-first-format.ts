import { accept, refuse, type Result } from '@countersign/domain/kernel';
import {
  headerIn,
  isEntry,
  verifyLedger,
  type LedgerEntry,
  type LedgerExport,
  type LedgerHead,
} from '@countersign/domain/ledger';
import * as words from '@countersign/words/cli/ledger';
import { sha256 } from './sha256.js';
import type { Found } from './verify-lines.js';

/** Exports made before the second format: one JSON value, whose head and name no hash covers. */
const firstFormat = 'countersign-ledger/1';

export const isFirstFormat = (beginning: string): boolean => beginning.startsWith(`{"format":"${firstFormat}",`);

/** The same text again, of what an export may hold and nothing more: a field more, or one twice, makes it another. */
const spelled = ({ organisation, exportedAt, head, entries }: LedgerExport): string =>
  JSON.stringify({
    format: firstFormat,
    organisation: { id: organisation.id, name: organisation.name },
    exportedAt,
    head: { seq: head.seq, hash: head.hash },
    entries: entries.map(({ seq, body, hash }: LedgerEntry) => ({ seq, body, hash })),
  });

/** An export of the first format. Its head and its name stand unprotected: `isAsExported` is never said of it. */
export const verifyFirstFormat = (
  text: string,
  known: LedgerHead | null,
  shown: (entry: LedgerEntry) => void,
): Result<Found, string> => {
  try {
    const read = JSON.parse(text) as LedgerExport;
    const header = headerIn(read);
    if (!header.ok) return header;
    if (!read.entries.every(isEntry) || spelled(read) !== text.trimEnd()) return refuse(words.itHoldsMoreThan);
    read.entries.forEach(shown);
    return accept({ header: header.value, verification: verifyLedger(read, sha256, known), isAsExported: false });
  } catch {
    return refuse(words.itIsNotJson);
  }
};
