import type { CertificateRead } from '@countersign/domain/ledger';
import * as words from '@countersign/words/cli/certificate';
import { foundInWords } from '../ledger/found-in-words.js';
import type { FoundInLedger } from './find-in-ledger.js';

interface Verdict {
  readonly text: string;
  readonly holds: boolean;
}

/** What a certificate is, by its hash. Nothing else that stands in it is repeated: whoever reads it has the text. */
export const certificateInWords = ({ kind, format, strayLine }: CertificateRead, hash: string): string =>
  words.itReadsAsACertificate({
    kind,
    format: format === null ? words.ofTheFirstFormat : format,
    hash,
    strayLine: strayLine === null ? '' : `${words.lineStandsAsNoFact({ strayLine: String(strayLine) })}\n`,
  });

export const heldAgainstHash = (hash: string, known: string): Verdict =>
  hash === known
    ? { text: `${words.theTextHasTheHash}\n`, holds: true }
    : {
        text: `${words.theTextDoes({ known })}\n`,
        holds: false,
      };

export const heldAgainstLedger = ({ found, isFirstFormat, signed }: FoundInLedger, hadHead: boolean): Verdict => {
  const ledger = foundInWords(found, hadHead, isFirstFormat);
  if (!ledger.holds) return { text: words.theLedgerProvesNothingLedger({ ledgerText: ledger.text }), holds: false };
  return signed === null
    ? {
        text: words.noEntryOfTheLedger({ ledgerText: ledger.text }),
        holds: false,
      }
    : {
        text: words.entryOfTheLedgerSigned({ seq: String(signed.seq), signedAt: signed.at, ledgerText: ledger.text }),
        holds: true,
      };
};
