import { createReadStream } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { refuse, type Result } from '@countersign/domain/kernel';
import type { LedgerHead } from '@countersign/domain/ledger';
import type { ExitCode, Out } from '../command.js';
import { foundInWords } from './found-in-words.js';
import { LineTooLong, linesOf } from './lines-of.js';
import { readHead } from './read-head.js';
import { isFirstFormat, verifyFirstFormat } from './verify-first-format.js';
import { verifyLines, type Found } from './verify-lines.js';

/** `countersign ledger verify FILE [--head SEQ:HASH]` */
export const verifyCommand = async (words: readonly string[], out: Out, err: Out, usage: string): Promise<ExitCode> => {
  const asked = readWords(words);
  if (asked === null) {
    err.write(usage);
    return 2;
  }
  const beginning = await beginningOf(asked.file).catch(() => null);
  if (beginning === null) {
    err.write(`${asked.file} cannot be read.\n`);
    return 2;
  }
  const read = await verify(asked, isFirstFormat(beginning));
  if (!read.ok) {
    err.write(`${asked.file} cannot be verified. ${read.refusal}\n`);
    return 2;
  }
  const { text, holds } = foundInWords(read.value, asked.head !== null, isFirstFormat(beginning));
  out.write(text);
  return holds ? 0 : 1;
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

const verify = async ({ file, head }: Asked, isFirst: boolean): Promise<Result<Found, string>> => {
  try {
    return isFirst
      ? verifyFirstFormat(await readFile(file, 'utf8'), head)
      : await verifyLines(linesOf(createReadStream(file, { highWaterMark: 256 * 1024 })), head);
  } catch (error) {
    if (error instanceof LineTooLong) return refuse('It is not a Countersign ledger export.');
    return refuse('It could not be read to its end.');
  }
};

interface Asked {
  readonly file: string;
  readonly head: LedgerHead | null;
}

const readWords = (words: readonly string[]): Asked | null => {
  try {
    const { positionals, values } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { head: { type: 'string' } },
    });
    const [file, ...others] = positionals;
    const head = values.head === undefined ? null : readHead(values.head);
    return file === undefined || others.length > 0 || head === undefined ? null : { file, head };
  } catch {
    return null;
  }
};
