import { filledIn2019 } from '@countersign/demonstration';
import * as words from '@countersign/words/portal/pages/national-2019';
import { FoldedPart } from '../../parts/folding/FoldedPart.js';
import { leftBlank, withValues, type FilledInTogether } from './filled-in-together.js';

const titlesOf = ({ titles }: FilledInTogether): string => {
  const [first = '', ...others] = titles;
  return others.length > 2 ? words.firstToOthers({ first, others: others.at(-1) ?? '' }) : titles.join(', ');
};

/** A code of the model in words: its hyphens are not for readers. */
const inWords = (values: readonly string[]): string =>
  (values.length > 3 ? words.valueAndSoOn({ value: values[0] ?? '' }) : values.join(', ')).replaceAll('-', ' ');

const FilledWith = ({ values, why }: { values: readonly string[]; why: string }) => (
  <>{words.filledInAsValuesWhy({ values: inWords(values), why })}</>
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
      <FoldedPart id="filled-in" headingLevel={2} title={words.whatWeFilled}>
        <Together of={withValues(all)} />
        <p className="govuk-body">{words.weAlsoAddedTheHeadings}</p>
      </FoldedPart>
      <FoldedPart id="left-blank" headingLevel={2} title={words.whatWeLeftBlankBecause}>
        <p className="govuk-body">{words.aBlankHere}</p>
        <Together of={leftBlank(all)} />
      </FoldedPart>
    </>
  );
};
