import * as said from '@countersign/words/cli/ledger';
import { parseArgs } from 'node:util';
import type { LedgerHead } from '@countersign/domain/ledger';
import type { ExitCode, Out } from '../command.js';
import { onOneLine } from '../on-one-line.js';
import { foundInWords } from './found-in-words.js';
import { readHead } from './read-head.js';
import { verifyFile } from './verify-file.js';

/** `countersign ledger verify FILE [--head SEQ:HASH]` */
export const verifyCommand = async (words: readonly string[], out: Out, err: Out, usage: string): Promise<ExitCode> => {
  const asked = readWords(words);
  if (asked === null) {
    err.write(usage);
    return 2;
  }
  const read = await verifyFile(asked.file, asked.head);
  if (!read.ok) {
    err.write(`${said.fileCannotBeVerifiedRefusal({ file: onOneLine(asked.file), refusal: read.refusal })}\n`);
    return 2;
  }
  const { found, isFirstFormat } = read.value;
  const { text, holds } = foundInWords(found, asked.head !== null, isFirstFormat);
  out.write(text);
  return holds ? 0 : 1;
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
