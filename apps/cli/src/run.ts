import type { ExitCode, Out } from './command.js';
import { verifyCommand } from './ledger/verify-command.js';

const usage = `Usage: countersign ledger verify FILE [--head SEQ:HASH]

Checks a ledger export offline, with no account: whether every entry stands as it was written, in its order, up to the
head of the export. Give --head from an earlier export to find a chain that was cut off and given a new head.

Exit code: 0 the chain is whole, 1 it is broken, 2 it could not be read.
`;

/** The command line, with its streams given, so that it can be run in a test as it is run in a shell. */
export const run = async (words: readonly string[], out: Out, err: Out): Promise<ExitCode> => {
  const [noun, verb, ...rest] = words;
  if (noun === 'ledger' && verb === 'verify') return verifyCommand(rest, out, err, usage);
  if (noun === '--help' || noun === '-h') {
    out.write(usage);
    return 0;
  }
  err.write(usage);
  return 2;
};
