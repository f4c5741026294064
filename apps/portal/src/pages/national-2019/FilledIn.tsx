import { filledIn2019 } from '@countersign/demonstration';
import { FoldedPart } from '../../parts/folding/FoldedPart.js';
import { leftBlank, withValues, type FilledInTogether } from './filled-in-together.js';

const titlesOf = ({ titles }: FilledInTogether): string => {
  const [first = '', ...others] = titles;
  return others.length > 2 ? `${first} to ${others.at(-1) ?? ''}` : titles.join(', ');
};

/** A code of the model in words: its hyphens are not for readers. */
const inWords = (values: readonly string[]): string =>
  (values.length > 3 ? `${values[0] ?? ''}, and so on` : values.join(', ')).replaceAll('-', ' ');

const FilledWith = ({ values, why }: { values: readonly string[]; why: string }) => (
  <>
    , filled in as “{inWords(values)}”: {why}
  </>
);

const Together = ({ of }: { of: readonly FilledInTogether[] }) => (
  <ul className="govuk-list govuk-list--bullet">
    {of.map((one) => (
      <li key={`${titlesOf(one)} ${one.fields.join()}`}>
        <strong>{titlesOf(one)}:</strong> {one.fields.join(', ')}
        {one.values !== null && <FilledWith values={one.values} why={one.why} />}
      </li>
    ))}
  </ul>
);

/** Everything in the document as it is judged here that the report does not say, read from the document itself. */
export const FilledIn = () => {
  const all = filledIn2019();
  return (
    <>
      <FoldedPart id="filled-in" headingLevel={2} title="What was filled in by us, so that the rules can run">
        <Together of={withValues(all)} />
        <p className="govuk-body">
          Ours as well: the headings, the words “Application” and “Risk” with their numbers, and by which matrix the
          levels are read, which the document does not say.
        </p>
      </FoldedPart>
      <FoldedPart id="left-blank" headingLevel={2} title="What was left blank, because the report does not say">
        <p className="govuk-body">
          A blank here is no fault of the document. Whether it has rows of other kinds than these is not on record
          either.
        </p>
        <Together of={leftBlank(all)} />
      </FoldedPart>
    </>
  );
};
