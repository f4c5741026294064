import * as words from '@countersign/words/portal/parts/records';
import { Hash } from '../words/Hash.js';
import { whichTextIsSigned } from './which-text-is-signed.js';

interface SignedTextProps {
  readonly hash: string;
  readonly standing: { readonly hash: string };
}

/** Which text the signature that stands is on, by its hash, and whether that is what is written now (law 9). */
export const SignedText = ({ hash, standing }: SignedTextProps) => (
  <>
    {words.whichTextIsSignedSha({
      whichTextIsSigned: whichTextIsSigned({ hash }, standing),
      hash: <Hash>{standing.hash}</Hash>,
    })}
  </>
);
