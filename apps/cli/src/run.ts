import { verifyCertificateCommand } from './certificate/verify-command.js';
import type { ExitCode, Out } from './command.js';
import { verifyCommand } from './ledger/verify-command.js';

const usage = `Usage: countersign ledger verify FILE [--head SEQ:HASH]
       countersign certificate verify FILE [--hash SHA-256] [--ledger EXPORT [--head SEQ:HASH]]

Both work offline, with no account.

A ledger export: whether every entry stands as it was written, in its order, up to the head of the export. Give --head from
an earlier export to find a chain that was cut off and given a new head.

A certificate, in a file with its text exactly as it is shown, as “Download the text” beside it gives it: whether that text was
signed. It is held against a hash that you know, against an export of the ledger in which it was signed, or against both.

Exit code: 0 it holds, 1 it does not, 2 it was not understood or could not be read.
`;

/** The command line, with its streams given, so that it can be run in a test as it is run in a shell. */
export const run = async (words: readonly string[], out: Out, err: Out): Promise<ExitCode> => {
  const [noun, verb, ...rest] = words;
  if (noun === 'ledger' && verb === 'verify') return verifyCommand(rest, out, err, usage);
  if (noun === 'certificate' && verb === 'verify') return verifyCertificateCommand(rest, out, err, usage);
  if (noun === '--help' || noun === '-h') {
    out.write(usage);
    return 0;
  }
  err.write(usage);
  return 2;
};
