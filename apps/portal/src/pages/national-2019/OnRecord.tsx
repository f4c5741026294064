import { footingInWords } from '@countersign/catalogue';
import { onRecord2019, saidOf2019 } from '@countersign/catalogue/demonstration';
import type { Told } from '@countersign/domain/account';
import { Heading } from '@countersign/ui';

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
    <Heading level={2}>What is on record of the document</Heading>
    <Statements of={onRecord2019} />
    <Heading level={2}>What was said of it in 2020</Heading>
    <p className="govuk-body">None of this is part of the document, and the rules do not judge it.</p>
    <Statements of={saidOf2019} />
  </>
);
