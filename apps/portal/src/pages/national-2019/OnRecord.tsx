import { footingInWords } from '@countersign/catalogue';
import { onRecord2019, saidOf2019 } from '@countersign/demonstration';
import type { Told } from '@countersign/domain/account';
import * as words from '@countersign/words/portal/pages/national-2019';
import { FoldedPart } from '../../parts/folding/FoldedPart.js';

const Statements = ({ of }: { of: readonly Told[] }) => (
  <ul className="govuk-list govuk-list--bullet govuk-list--spaced">
    {of.map(({ text, footing }) => (
      <li key={text}>
        {text}
        <div className="govuk-hint govuk-!-margin-bottom-0">{footingInWords(footing)}</div>
      </li>
    ))}
  </ul>
);

/** What of the document is on record, and what was said of it later: each with its mark and its place in the source. */
export const OnRecord = () => (
  <>
    <FoldedPart id="on-record" headingLevel={2} title={words.whatIsOnRecord}>
      <Statements of={onRecord2019} />
    </FoldedPart>
    <FoldedPart id="said-later" headingLevel={2} title={words.whatPeopleSaidAbout}>
      <p className="govuk-body">{words.noneOfThisIsPart}</p>
      <Statements of={saidOf2019} />
    </FoldedPart>
  </>
);
