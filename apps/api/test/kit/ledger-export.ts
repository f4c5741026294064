import { readEntryLine, readHeaderLine, type LedgerEntry, type LedgerExport } from '@countersign/domain/ledger';
import { tokenOf } from './ask.js';
import type { TestPerson } from './organisations.js';
import { running } from './running.js';

/** The ledger of a person's organisation, as the service hands it out. */
export const exportText = async (person: TestPerson): Promise<string> => {
  const authorization = `Bearer ${await tokenOf(person)}`;
  const answer = await fetch(`${running().api.url}/export/ledger`, { headers: { authorization } });
  if (!answer.ok) throw new Error(`The export answered ${answer.status}: ${await answer.text()}`);
  return answer.text();
};

/** The same as it is meant, its lines read one by one. */
export const readExport = (text: string): LedgerExport => {
  const [first = '', ...lines] = text.split('\n').slice(0, -2);
  const header = readHeaderLine(first);
  if (!header.ok) throw new Error(header.refusal);
  const entries = lines.map(readEntryLine);
  if (entries.includes(null)) throw new Error('A line of the export is not an entry.');
  return { ...header.value, entries: entries as LedgerEntry[] };
};
