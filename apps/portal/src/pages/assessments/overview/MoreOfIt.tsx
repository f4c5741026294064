import { countMeasures, measuresToFollow } from '@countersign/domain/risk';
import { Heading, Link } from '@countersign/ui';
import { graphql, readFragment, type FragmentType } from '../../../generated/index.js';
import { standingOf, type FindingStanding } from '../../../parts/findings/finding-groups.js';
import { today } from '../../../parts/words/today.js';
import type { AssessmentDocument } from '../reading/assessment-document.js';
import { resolvedDocument } from '../reading/resolved.js';
import { moreLinks } from './more-links.js';

const ASSESSMENT = graphql(`
  fragment MoreOfIt_assessment on Assessment {
    id
    openToWriting
    removedItems {
      id
    }
    questions {
      id
      resolvedAt
    }
    round {
      submissionId
      decision {
        id
      }
    }
  }
`);

interface MoreOfItProps {
  readonly assessment: FragmentType<typeof ASSESSMENT>;
  readonly document: AssessmentDocument;
  readonly findings: readonly FindingStanding[];
}

/** The other ways to look at an assessment, and what stands beside it. */
export const MoreOfIt = ({ assessment, document, findings }: MoreOfItProps) => {
  const read = readFragment(ASSESSMENT, assessment);
  const groups = moreLinks({
    id: read.id,
    openToWriting: read.openToWriting,
    isHandedIn: read.round !== null,
    isDecided: Boolean(read.round?.decision),
    removed: read.removedItems.length,
    openQuestions: read.questions.filter(({ resolvedAt }) => resolvedAt === null).length,
    findings: findings.length,
    blocking: findings.filter((finding) => standingOf(finding) === 'block').length,
    overridesToAgree: findings.filter(({ override }) => override?.confirmedBy === null).length,
    measures: countMeasures(measuresToFollow(resolvedDocument(document.items), today())),
  });
  return groups.map(({ title, links }) => (
    <section key={title} aria-label={title}>
      <Heading level={3}>{title}</Heading>
      <ul className="govuk-list">
        {links.map(({ href, text }) => (
          <li key={href}>
            <Link href={href}>{text}</Link>
          </li>
        ))}
      </ul>
    </section>
  ));
};
