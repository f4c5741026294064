import { HashOf } from '../../../parts/HashOf.js';
import { DocumentInFull } from './DocumentInFull.js';
import { readSealed } from './read-sealed.js';

interface SealedDocumentProps {
  readonly text: string;
  readonly hash: string;
  readonly matrixId: string;
}

/** The document that was handed in, read from the very text that its hash is of. */
export const SealedDocument = ({ text, hash, matrixId }: SealedDocumentProps) => (
  <>
    <HashOf text={text} hash={hash} />
    <DocumentInFull items={readSealed(text)} matrixId={matrixId} />
  </>
);
