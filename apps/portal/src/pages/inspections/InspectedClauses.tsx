import { labels } from '@countersign/catalogue';
import { Details, SummaryList } from '@countersign/ui';
import { graphql, readFragment, type FragmentType } from '../../generated/index.js';

const AGREEMENT = graphql(`
  fragment InspectedClauses_agreement on Agreement {
    id
    title
    clauses {
      id
      topic
      mapping {
        verdict
        quotation
        locator
      }
    }
  }
`);

export const InspectedClauses = ({ agreement }: { agreement: FragmentType<typeof AGREEMENT> }) => {
  const { title, clauses } = readFragment(AGREEMENT, agreement);
  return (
    <Details summary={`Clauses of ${title}`}>
      <SummaryList
        rows={clauses.map(({ topic, mapping }) => ({
          key: topic,
          value:
            mapping === null
              ? 'Not mapped'
              : `${labels.clauseVerdict[mapping.verdict]}. ${mapping.locator}: “${mapping.quotation}”`,
        }))}
      />
    </Details>
  );
};
