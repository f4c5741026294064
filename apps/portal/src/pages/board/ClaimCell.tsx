import { labels } from '@countersign/catalogue';
import { Details } from '@countersign/ui';
import { graphql, readFragment, type FragmentType } from '../../generated/index.js';
import { dayInWords } from '../../parts/words/in-words.js';

const ROW = graphql(`
  fragment ClaimCell_row on BoardRow {
    claim
    statement {
      on
      source
      basis
      confidence
      inferred
      firstTranche
      reportedUse
    }
  }
`);

/** What a force said, with where that is known from: a statement of 2020, not a status of today. */
export const ClaimCell = ({ row }: { row: FragmentType<typeof ROW> }) => {
  const { claim, statement } = readFragment(ROW, row);
  return (
    <>
      {claim === null ? 'Nothing on record' : labels.claim[claim]}
      {statement?.inferred && <> (inferred)</>}
      {statement && (
        <Details summary="Where this is from" className="govuk-!-margin-bottom-0">
          <ul className="govuk-list">
            <li>{dayInWords(statement.on)}</li>
            <li>{statement.source}</li>
            <li>{statement.basis}</li>
            <li>Confidence: {statement.confidence}</li>
            {statement.firstTranche && <li>In the first tranche</li>}
            {statement.reportedUse !== null && <li>Use reported: {statement.reportedUse}</li>}
          </ul>
        </Details>
      )}
    </>
  );
};
