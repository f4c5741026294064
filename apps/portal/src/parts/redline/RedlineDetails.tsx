import * as words from '@countersign/words/portal/parts/redline';
import { lazyPart } from '../reading/lazy-part.js';
import type { BeforeAndAfter } from './Redline.js';
import { DetailsOnOpen } from '../folding/DetailsOnOpen.js';

const Redline = lazyPart(async () => (await import('./Redline.js')).Redline, {
  meanwhile: () => <p className="govuk-body">{words.comparingTheTwoTexts}</p>,
});

/** The difference between the national text and ours, to be opened: what compares them comes then, and paper cannot wait. */
export const RedlineDetails = (props: BeforeAndAfter) => (
  <DetailsOnOpen summary={words.differencesFromTheNationalText} onPaper={false}>
    {() => <Redline {...props} />}
  </DetailsOnOpen>
);
