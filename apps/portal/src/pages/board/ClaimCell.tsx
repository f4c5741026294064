import { labels } from '@countersign/catalogue';
import { Details } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/board';
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
      {claim === null ? words.nothingOnRecord : labels.claim[claim]}
      {statement?.inferred && <> {words.inferred}</>}
      {statement && (
        <Details summary={words.whereThisIsFrom} className="govuk-!-margin-bottom-0">
          <ul className="govuk-list">
            <li>{dayInWords(statement.on)}</li>
            <li>{statement.source}</li>
            <li>{statement.basis}</li>
            <li>{words.confidenceConfidence({ confidence: statement.confidence })}</li>
            {statement.firstTranche && <li>{words.inTheFirstTranche}</li>}
            {statement.reportedUse !== null && (
              <li>{words.useReportedReportedUse({ reportedUse: statement.reportedUse })}</li>
            )}
          </ul>
        </Details>
      )}
    </>
  );
};
