import { labels } from '@countersign/catalogue';
import type { ClauseVerdict, LimbStanding } from '@countersign/domain/clauses';
import { Heading, Tag, TaskList, type TagColour } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/agreements/clauses';
import { graphql } from '../../../generated/gql.js';
import type { ClauseTasks_AgreementFragment } from '../../../generated/graphql.js';
import { lawInWords } from '../../../parts/law/law-in-words.js';
import { paths } from '../../../browser/paths.js';

export const CLAUSES = graphql(`
  fragment ClauseTasks_agreement on Agreement {
    id
    limbs {
      id
      topic
      regime
      provision
      required
      standing
      mapping {
        verdict
      }
    }
  }
`);

const colours: Record<LimbStanding, TagColour> = {
  'not-mapped': 'blue',
  'not-met': 'red',
  'carried-over': 'yellow',
  'no-words': 'red',
  'other-regime': 'yellow',
  'same-words': 'yellow',
  counts: 'green',
};

/** How a limb stands; where it is not met, in the word of its verdict. */
export const StandingTag = ({ standing, verdict }: { standing: LimbStanding; verdict: ClauseVerdict | null }) => (
  <Tag colour={colours[standing]}>
    {standing === 'not-met' && verdict !== null ? labels.clauseVerdict[verdict] : labels.limbStanding[standing]}
  </Tag>
);

const regimes = [
  { regime: 'part-3', title: words.part3OfTheData },
  { regime: 'uk-gdpr', title: words.ukGdpr },
] as const;

/** Every limb as a task, regime by regime: its topic, where it is asked, and how it stands. */
export const ClauseTasks = ({ agreement }: { agreement: ClauseTasks_AgreementFragment }) =>
  regimes.map(({ regime, title }) => (
    <section key={regime}>
      <Heading level={3}>{title}</Heading>
      <TaskList
        items={agreement.limbs
          .filter((limb) => limb.regime === regime)
          .map(({ id, topic, provision, standing, mapping }) => ({
            title: topic,
            href: paths.mapClause(agreement.id, id),
            hint: lawInWords([provision]),
            status: <StandingTag standing={standing} verdict={mapping?.verdict ?? null} />,
          }))}
      />
    </section>
  ));
