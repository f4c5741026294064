import * as said from '@countersign/words/cli/certificate';
import { isUtf8 } from 'node:buffer';
import { readFile, stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { accept, refuse, type Result } from '@countersign/domain/kernel';
import { certificateSaved, readCertificate, type LedgerHead } from '@countersign/domain/ledger';
import type { ExitCode, Out } from '../command.js';
import { onOneLine } from '../on-one-line.js';
import { readHead } from '../ledger/read-head.js';
import { sha256 } from '../ledger/sha256.js';
import { certificateInWords, heldAgainstHash, heldAgainstLedger } from './found-in-words.js';
import { findInLedger } from './find-in-ledger.js';

/** `countersign certificate verify FILE [--hash SHA-256] [--ledger EXPORT [--head SEQ:HASH]]` */
export const verifyCertificateCommand = async (
  words: readonly string[],
  out: Out,
  err: Out,
  usage: string,
): Promise<ExitCode> => {
  const asked = readWords(words);
  if (asked === null) {
    err.write(usage);
    return 2;
  }
  const text = await textOf(asked.file);
  const read = text.ok ? readCertificate(text.value) : text;
  if (!text.ok || !read.ok) {
    err.write(`${said.fileCannotBeVerified({ file: onOneLine(asked.file), reason: read.ok ? '' : read.refusal })}\n`);
    return 2;
  }
  const hash = sha256(text.value);
  const ledger =
    asked.ledger === null ? null : await findInLedger(asked.ledger, asked.head, { act: read.value.act, hash });
  if (ledger?.ok === false) {
    err.write(
      `${said.ledgerCannotBeVerifiedRefusal({ ledger: onOneLine(asked.ledger ?? ''), refusal: ledger.refusal })}\n`,
    );
    return 2;
  }
  const verdicts = [
    ...(asked.hash === null ? [] : [heldAgainstHash(hash, asked.hash)]),
    ...(ledger === null ? [] : [heldAgainstLedger(ledger.value, asked.head !== null)]),
  ];
  out.write(certificateInWords(read.value, hash));
  for (const verdict of verdicts) out.write(verdict.text);
  return verdicts.every(({ holds }) => holds) ? 0 : 1;
};

/** No certificate is longer, however many activities and conditions it names. Bytes. */
const longest = 10_000_000;

const textOf = async (file: string): Promise<Result<string, string>> => {
  try {
    if ((await stat(file)).size > longest) return refuse(said.itIsTooLong);
    const bytes = await readFile(file);
    return isUtf8(bytes) ? accept(certificateSaved(bytes.toString('utf8'))) : refuse(said.itIsNotText);
  } catch {
    return refuse(said.itCouldNotBeRead);
  }
};

interface Asked {
  readonly file: string;
  readonly hash: string | null;
  readonly ledger: string | null;
  readonly head: LedgerHead | null;
}

/** Null where the words say something else, and where nothing is given that the certificate can be held against. */
const readWords = (words: readonly string[]): Asked | null => {
  try {
    const text = { type: 'string' } as const;
    const options = { hash: text, ledger: text, head: text };
    const { positionals, values } = parseArgs({ args: [...words], allowPositionals: true, options });
    const [file, ...others] = positionals;
    const { hash = null, ledger = null } = values;
    const head = values.head === undefined ? null : readHead(values.head);
    if (file === undefined || others.length > 0 || head === undefined) return null;
    if ((hash === null && ledger === null) || (head !== null && ledger === null)) return null;
    const known = hash?.toLowerCase() ?? null;
    return known === null || /^[0-9a-f]{64}$/.test(known) ? { file, hash: known, ledger, head } : null;
  } catch {
    return null;
  }
};
