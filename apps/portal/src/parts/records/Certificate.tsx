import { Button, ButtonGroup } from '@countersign/ui';
import * as words from '@countersign/words/portal/parts/records';
import { saveAsFile } from '../files/save-as-file.js';
import { HashOf } from '../words/HashOf.js';

const nameOf = (hash: string): string => `certificate-${hash.slice(0, 12)}.txt`;

/** The very bytes that were hashed, in a file that is named after them: it can be verified without this service. */
const download = (text: string, hash: string): void =>
  saveAsFile(nameOf(hash), new Blob([text], { type: 'text/plain;charset=utf-8' }));

/** A certificate: exactly the text that was hashed, with its hash. */
export const Certificate = ({ text, hash }: { text: string; hash: string }) => (
  <>
    <section aria-label={words.certificate}>
      <pre className="app-certificate">{text}</pre>
      <HashOf text={text} hash={hash} />
      <ButtonGroup>
        <Button type="button" variant="secondary" onClick={() => download(text, hash)}>
          {words.downloadTheText}
        </Button>
        <Button type="button" variant="secondary" onClick={() => window.print()}>
          {words.printThisPage}
        </Button>
      </ButtonGroup>
    </section>
    <p className="govuk-body">{words.anybodyWhoHasTheText}</p>
    <pre className="govuk-body app-preserve-lines">
      <code>countersign certificate verify {nameOf(hash)} --ledger EXPORT</code>
    </pre>
  </>
);
