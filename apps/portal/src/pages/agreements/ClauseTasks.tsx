import { labels } from '@countersign/catalogue';
import type { ClauseVerdict } from '@countersign/domain';
import { Tag, TaskList, type TagColour } from '@countersign/ui';
import { graphql } from '../../generated/gql.js';
import type { ClauseTasks_AgreementFragment } from '../../generated/graphql.js';
import { lawInWords } from '../../parts/law-in-words.js';
import { paths } from '../../shell/paths.js';

export const CLAUSES = graphql(`
  fragment ClauseTasks_agreement on Agreement {
    id
    clauses {
      id
      topic
      part3
      ukGdpr
      required
      mapping {
        verdict
      }
    }
  }
`);

const colours: Record<ClauseVerdict, TagColour> = { met: 'green', partial: 'yellow', missing: 'red', conflict: 'red' };

export const VerdictTag = ({ verdict }: { verdict: ClauseVerdict | null }) =>
  verdict === null ? (
    <Tag colour="blue">Not mapped</Tag>
  ) : (
    <Tag colour={colours[verdict]}>{labels.clauseVerdict[verdict]}</Tag>
  );

/** Every clause as a task: its topic, where each regime asks for it, and what the agreement says. */
export const ClauseTasks = ({ agreement }: { agreement: ClauseTasks_AgreementFragment }) => (
  <TaskList
    items={agreement.clauses.map(({ id, topic, part3, ukGdpr, mapping }) => ({
      title: topic,
      href: paths.mapClause(agreement.id, id),
      hint: lawInWords([part3, ukGdpr].filter((law) => law !== null)),
      status: <VerdictTag verdict={mapping?.verdict ?? null} />,
    }))}
  />
);
