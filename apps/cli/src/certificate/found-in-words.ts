import type { CertificateRead } from '@countersign/domain/ledger';
import { foundInWords } from '../ledger/found-in-words.js';
import type { FoundInLedger } from './find-in-ledger.js';

interface Verdict {
  readonly text: string;
  readonly holds: boolean;
}

/** What a certificate is, by its hash. Nothing else that stands in it is repeated: whoever reads it has the text. */
export const certificateInWords = ({ kind, format, strayLine }: CertificateRead, hash: string): string =>
  `It reads as a certificate of ${kind}, ${format === null ? 'of the first format' : format}. SHA-256 of its text: ${hash}.\n${
    strayLine === null
      ? ''
      : `Line ${strayLine} stands as no fact of its own. A certificate of the first format can go on like that; its hash covers the line too.\n`
  }`;

export const heldAgainstHash = (hash: string, known: string): Verdict =>
  hash === known
    ? { text: 'The text has the hash you gave.\n', holds: true }
    : {
        text: `The text does not have the hash you gave, ${known}: it was changed, or is another certificate.\n`,
        holds: false,
      };

export const heldAgainstLedger = ({ found, isFirstFormat, signed }: FoundInLedger, hadHead: boolean): Verdict => {
  const ledger = foundInWords(found, hadHead, isFirstFormat);
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
