import type { CertificateRead } from '@countersign/domain/ledger';
import { foundInWords } from '../ledger/found-in-words.js';
import type { FoundInLedger } from './find-in-ledger.js';

interface Verdict {
  readonly text: string;
  readonly holds: boolean;
}

/** What a certificate is, by its hash. Nothing else that stands in it is repeated: whoever reads it has the text. */
export const certificateInWords = ({ kind, format }: CertificateRead, hash: string): string =>
  `It reads as a certificate of ${kind}, ${format === null ? 'of the first format' : format}. SHA-256 of its text: ${hash}.\n`;

export const heldAgainstHash = (hash: string, known: string): Verdict =>
  hash === known
    ? { text: 'The hash is the one that was given: the text is as it was signed.\n', holds: true }
    : {
        text: `The hash is not the one that was given, ${known}: the text was changed, or is of another signature.\n`,
        holds: false,
      };

export const heldAgainstLedger = ({ found, signed }: FoundInLedger, hadHead: boolean): Verdict => {
  const ledger = foundInWords(found, hadHead, false);
  if (!ledger.holds) return { text: `The ledger proves nothing. ${ledger.text}`, holds: false };
  return signed === null
    ? {
        text: `No entry of the ledger signed this text: it was changed, or signed elsewhere.\n${ledger.text}`,
        holds: false,
      }
    : {
        text: `Entry ${signed.seq} of the ledger signed exactly this text, at ${signed.at}.\n${ledger.text}`,
        holds: true,
      };
};
