import { ServerError } from '@apollo/client/errors';
import { readClosingLine } from '@countersign/domain/ledger';
import { fetchInTime } from '../../browser/in-time.js';

/** The longest that the last line is, with the newline that ends it. Bytes. */
const lastLine = 100;

/** Half a ledger is never handed on: the line went down before its end. */
const cutOff = () => new TypeError('The export was cut off.');

const endsWhole = async (file: Blob): Promise<boolean> => {
  const lines = (await file.slice(-lastLine).text()).split('\n');
  return lines.at(-1) === '' && readClosingLine(lines.at(-2) ?? '') !== null;
};

/** The ledger as a file, piece by piece; `tell` hears how many bytes have come. Throws where it does not come whole. */
export const takeExport = async (token: string, tell: (bytes: number) => void): Promise<Blob> => {
  const response = await fetchInTime('/export/ledger', { headers: { authorization: `Bearer ${token}` } });
  if (!response.ok) throw new ServerError('No export came.', { response, bodyText: '' });
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  const reader = response.body?.getReader();
  for (let read = await reader?.read(); read?.value; read = await reader?.read()) {
    pieces.push(read.value);
    bytes += read.value.length;
    tell(bytes);
  }
  const file = new Blob(pieces, { type: 'application/jsonl' });
  if (!(await endsWhole(file))) throw cutOff();
  return file;
};
