import { canonicalJson } from '../kernel/canonical-json.js';
import { accept, refuse, type Result } from '../kernel/result.js';
import type { LedgerEntry, LedgerHeader } from './entry.js';

/**
 * An export as text: one line says whose chain it is and where it ends, then one line for each entry, then the SHA-256
 * of all bytes before it. Each line has one spelling only, so that every byte of it is either as it was written or found.
 */
export const ledgerFormat = 'countersign-ledger/2';

export const headerLine = ({ organisation, exportedAt, head }: LedgerHeader): string =>
  canonicalJson({
    exportedAt,
    format: ledgerFormat,
    head: { hash: head.hash, seq: head.seq },
    organisation: { id: organisation.id, name: organisation.name },
  });

export const entryLine = ({ body, hash, seq }: LedgerEntry): string =>
  `{"body":${JSON.stringify(body)},"hash":"${hash}","seq":${seq}}`;

export const closingLine = (digest: string): string => `{"sha256":"${digest}"}`;

const isHash = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
const isSeq = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

/** As ids are made: nothing that could pass for a sentence where it is printed. */
const isId = (value: unknown): value is string => typeof value === 'string' && /^[\w-]{1,100}$/.test(value);

const parsed = (line: string): Readonly<Record<string, unknown>> | null => {
  try {
    const value = JSON.parse(line) as unknown;
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : null;
  } catch {
    return null;
  }
};

/** The header that stands in an export of any format, each part of it of its kind, or one sentence that says what is wrong. */
export const headerIn = ({ organisation, head, exportedAt }: Partial<LedgerHeader>): Result<LedgerHeader, string> => {
  if (!isId(organisation?.id) || typeof organisation.name !== 'string')
    return refuse('It does not say whose ledger it is.');
  if (!isSeq(head?.seq) || !isHash(head.hash)) return refuse('It has no head.');
  if (typeof exportedAt !== 'string') return refuse('It does not say when it was made.');
  return accept({ organisation, head, exportedAt });
};

/** Whether it is an entry, each part of it of its kind. */
export const isEntry = (read: unknown): read is LedgerEntry => {
  const { body, hash, seq } = (read ?? {}) as Partial<LedgerEntry>;
  return typeof body === 'string' && isHash(hash) && isSeq(seq);
};

/** The first line, or one sentence that says what is wrong with it. A field more, or one twice, is wrong. */
export const readHeaderLine = (line: string): Result<LedgerHeader, string> => {
  const read = parsed(line);
  if (read?.['format'] !== ledgerFormat) return refuse('It is not a Countersign ledger export.');
  const header = headerIn(read);
  if (!header.ok) return header;
  const { organisation, exportedAt } = header.value;
  const isOurs = !/\p{Surrogate}/u.test(organisation.name + exportedAt) && headerLine(header.value) === line;
  return isOurs ? header : refuse('Its first line holds more than it should, or is spelled in another way.');
};

/** The entry of a line; null where the line is not spelled as an entry is. */
export const readEntryLine = (line: string): LedgerEntry | null => {
  const read = parsed(line);
  if (!isEntry(read)) return null;
  const { body, hash, seq } = read;
  return entryLine({ body, hash, seq }) === line ? { body, hash, seq } : null;
};

/** The digest that a last line states; null where it is no last line. */
export const readClosingLine = (line: string): string | null =>
  /^\{"sha256":"([0-9a-f]{64})"\}$/.exec(line)?.[1] ?? null;
