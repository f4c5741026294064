import { labels } from '@countersign/catalogue';
import { Details, SummaryList } from '@countersign/ui';
import { limbInWords } from '../../parts/law/limb-in-words.js';
import { graphql, readFragment, type FragmentType } from '../../generated/index.js';

const AGREEMENT = graphql(`
  fragment InspectedClauses_agreement on Agreement {
    id
    title
    limbs {
      id
      topic
      provision
      standing
      mapping {
        verdict
        quotation
        locator
        whyAgain
        by {
          id
          name
        }
        accepted {
          reason
          by {
            id
            name
          }
        }
      }
    }
  }
`);

export const InspectedClauses = ({ agreement }: { agreement: FragmentType<typeof AGREEMENT> }) => {
  const { title, limbs } = readFragment(AGREEMENT, agreement);
  return (
    <Details summary={`Clauses of ${title}`}>
      <SummaryList
        rows={limbs.map(({ topic, provision, standing, mapping }) => ({
          key: limbInWords({ topic, provision }),
          value:
            mapping === null ? (
              'Not mapped'
            ) : (
              <>
                {`${labels.clauseVerdict[mapping.verdict]}, by ${mapping.by.name}. ${mapping.locator}: “${mapping.quotation}”.`}
                {standing !== 'counts' &&
                  mapping.verdict === 'met' &&
                  ` Does not count: ${labels.limbStanding[standing].toLowerCase()}.`}
                {mapping.whyAgain !== '' && ` The same words again because: ${mapping.whyAgain}`}
                {mapping.accepted &&
                  ` They meet Part 3, by ${mapping.accepted.by.name}, because: ${mapping.accepted.reason}`}
              </>
            ),
        }))}
      />
    </Details>
  );
};
