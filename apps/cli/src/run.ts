import * as said from '@countersign/words/cli';
import { verifyCertificateCommand } from './certificate/verify-command.js';
import type { ExitCode, Out } from './command.js';
import { verifyCommand } from './ledger/verify-command.js';

const usage = `${said.usageCountersignLedgerVerifyFile}\n`;

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
