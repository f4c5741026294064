import { HashOf } from '../../../parts/words/HashOf.js';
import { DocumentInFull } from './DocumentInFull.js';
import { readSealed } from './read-sealed.js';

interface SealedDocumentProps {
  readonly text: string;
  readonly hash: string;
  readonly matrixId: string;
  /** For which exemptions items are withheld, by item: a record beside the text that was sealed. */
  readonly redacted?: ReadonlyMap<string, readonly string[] | null> | undefined;
}

/** The document that was handed in, read from the very text that its hash is of. */
export const SealedDocument = ({ text, hash, matrixId, redacted }: SealedDocumentProps) => (
  <>
    <HashOf text={text} hash={hash} />
    <DocumentInFull
      items={readSealed(text).map((item) => ({ ...item, redactedFor: redacted?.get(item.id) ?? null }))}
      matrixId={matrixId}
    />
  </>
);
