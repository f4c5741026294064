import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { verifyLedger, type LedgerFault, type Verification } from '@countersign/domain';
import type { ExitCode, Out } from '../command.js';
import { readExport } from './read-export.js';
import { sha256 } from './sha256.js';

/** `countersign ledger verify FILE [--head SEQ:HASH]` */
export const verifyCommand = async (words: readonly string[], out: Out, err: Out, usage: string): Promise<ExitCode> => {
  const asked = readWords(words);
  if (asked === null) {
    err.write(usage);
    return 2;
  }
  const text = await readFile(asked.file, 'utf8').catch(() => null);
  if (text === null) {
    err.write(`${asked.file} cannot be read.\n`);
    return 2;
  }
  const read = readExport(text);
  if (!read.ok) {
    err.write(`${asked.file} cannot be verified. ${read.refusal}\n`);
    return 2;
  }
  const found = verifyLedger(read.value, sha256, asked.head);
  out.write(`${read.value.organisation.name}: ${sentence(found)}\n`);
  return found.kind === 'whole' ? 0 : 1;
};

interface Asked {
  readonly file: string;
  readonly head: { readonly seq: number; readonly hash: string } | null;
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

const readHead = (text: string): Asked['head'] | undefined => {
  const [, seq, hash] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(text) ?? [];
  return seq === undefined || hash === undefined ? undefined : { seq: Number(seq), hash };
};

const sentence = (found: Verification): string =>
  found.kind === 'whole'
    ? `the chain is whole. ${found.entries} entries, head ${found.head}.`
    : `the chain is broken. ${faultSentence(found.fault)}`;

const faultSentence = (fault: LedgerFault): string => {
  switch (fault.kind) {
    case 'edited':
      return `Entry ${fault.at} is not as it was written, or the one before it was changed.`;
    case 'removed':
      return `Entry ${fault.at} was removed.`;
    case 'swapped':
      return `Entry ${fault.at} is not in its place.`;
    case 'added':
      return `Entry ${fault.at} was added, or stands twice.`;
    case 'cut-off':
      return `It was cut off after entry ${fault.after}; ${fault.expected} were expected.`;
    case 'head-differs':
      return `The head at entry ${fault.at} is not the one that the chain leads to.`;
  }
};
