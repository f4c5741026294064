import { labels } from '@countersign/catalogue';
import { Details, SummaryList } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/inspections';
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
    <Details summary={words.clausesOfTitle({ title })}>
      <SummaryList
        rows={limbs.map(({ topic, provision, standing, mapping }) => ({
          key: limbInWords({ topic, provision }),
          value:
            mapping === null ? (
              words.notMapped
            ) : (
              <>
                {words.verdictByByLocatorQuotation({
                  verdict: labels.clauseVerdict[mapping.verdict],
                  by: mapping.by.name,
                  locator: mapping.locator,
                  quotation: mapping.quotation,
                })}
                {standing !== 'counts' &&
                  mapping.verdict === 'met' &&
                  ` ${words.doesNotCountStanding({ standing: labels.limbStanding[standing].toLowerCase() })}`}
                {mapping.whyAgain !== '' && ` ${words.reasonForUsingTheSame({ whyAgain: mapping.whyAgain })}`}
                {mapping.accepted &&
                  ` ${words.bySaysTheyMeetPart({ by: mapping.accepted.by.name, reason: mapping.accepted.reason })}`}
              </>
            ),
        }))}
      />
    </Details>
  );
};
