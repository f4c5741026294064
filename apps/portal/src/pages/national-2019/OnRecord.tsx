import { filledIn2019, onRecord2019, sourcesOf2019 } from '@countersign/catalogue/demonstration';
import { Heading } from '@countersign/ui';

const Sentences = ({ of }: { of: readonly string[] }) => (
  <ul className="govuk-list govuk-list--bullet">
    {of.map((sentence) => (
      <li key={sentence}>{sentence}</li>
    ))}
  </ul>
);

/** What of the document is on record and by which source, and what was filled in so that it can be judged. */
export const OnRecord = () => (
  <>
    <Heading level={2}>What is on record</Heading>
    <Sentences of={onRecord2019} />
    <Heading level={2}>What was filled in, so that it can be judged</Heading>
    <Sentences of={filledIn2019} />
    <Heading level={2}>Sources</Heading>
    <ul className="govuk-list govuk-list--bullet">
      {sourcesOf2019.map(({ name, date, taken }) => (
        <li key={name}>
          {name}, {date}. {taken}
        </li>
      ))}
    </ul>
  </>
);
