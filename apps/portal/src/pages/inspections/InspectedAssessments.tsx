import { labels } from '@countersign/catalogue';
import { SummaryList } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/inspections';
import { graphql, readFragment, type FragmentType } from '../../generated/index.js';
import { When } from '../../parts/words/When.js';
import { paths } from '../../browser/paths.js';
import { sinceSigned } from '../../parts/records/since-signed.js';

const FORCE = graphql(`
  fragment InspectedAssessments_force on InspectedForce {
    inspection {
      id
    }
    assessments {
      id
      title
      releaseNumber
      state
      startedAt
      itemCount
      answeredCount
      blockingCount
      unsignedCount
    }
  }
`);

export const InspectedAssessments = ({ force }: { force: FragmentType<typeof FORCE> }) => {
  const { inspection, assessments } = readFragment(FORCE, force);
  if (assessments.length === 0) return <p className="govuk-body">{words.theForceDoes}</p>;
  return assessments.map((assessment) => (
    <SummaryList
      key={assessment.id}
      card={{
        title: assessment.title,
        headingLevel: 3,
        actions: [{ href: paths.inspectedAssessment(inspection.id, assessment.id), text: words.read }],
      }}
      rows={[
        { key: words.status, value: labels.assessmentState[assessment.state] },
        ...sinceSigned(assessment.unsignedCount),
        { key: words.basedOn, value: words.releaseReleaseNumber({ releaseNumber: assessment.releaseNumber }) },
        { key: words.started, value: <When at={assessment.startedAt} /> },
        {
          key: words.answered,
          value: words.ofItems({ answeredCount: assessment.answeredCount, itemCount: assessment.itemCount }),
        },
        {
          key: words.problemsToFix,
          value:
            assessment.blockingCount === 0
              ? words.nothing
              : words.findings({ blockingCount: assessment.blockingCount }),
        },
      ]}
    />
  ));
};
