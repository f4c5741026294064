import { Button } from '@countersign/ui';
import { HashOf } from '../words/HashOf.js';

/** A certificate: exactly the text that was hashed, with its hash. */
export const Certificate = ({ text, hash }: { text: string; hash: string }) => (
  <section aria-label="Certificate">
    <pre className="app-certificate">{text}</pre>
    <HashOf text={text} hash={hash} />
    <Button type="button" variant="secondary" onClick={() => window.print()}>
      Print this page
    </Button>
  </section>
);
