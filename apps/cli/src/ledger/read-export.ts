import { accept, refuse, type LedgerExport, type Result } from '@countersign/domain';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isHash = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
const isSeq = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

const isPoint = (value: unknown): boolean => isObject(value) && isSeq(value['seq']) && isHash(value['hash']);

const isEntry = (value: unknown): boolean => isPoint(value) && isObject(value) && typeof value['body'] === 'string';

const isOrganisation = (value: unknown): boolean =>
  isObject(value) && typeof value['id'] === 'string' && typeof value['name'] === 'string';

/** A ledger export out of the text of a file, or one sentence that says what is wrong with it. */
export const readExport = (text: string): Result<LedgerExport, string> => {
  const parsed = parse(text);
  if (!isObject(parsed)) return refuse('It is not JSON, or only half of it is there.');
  if (parsed['format'] !== 'countersign-ledger/1') return refuse('It is not a Countersign ledger export.');
  if (!isOrganisation(parsed['organisation'])) return refuse('It does not say whose ledger it is.');
  if (!isPoint(parsed['head'])) return refuse('It has no head.');
  const { entries } = parsed;
  if (!Array.isArray(entries)) return refuse('It has no entries.');
  const odd = entries.findIndex((entry) => !isEntry(entry));
  return odd === -1
    ? accept(parsed as unknown as LedgerExport)
    : refuse(`Entry ${odd + 1} of the file is not an entry.`);
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};
