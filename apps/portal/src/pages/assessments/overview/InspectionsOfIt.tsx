import { Heading, Link } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/overview';
import { graphql, readFragment, type FragmentType } from '../../../generated/index.js';
import { When } from '../../../parts/words/When.js';
import { paths } from '../../../browser/paths.js';

const ASSESSMENT = graphql(`
  fragment InspectionsOfIt_assessment on Assessment {
    id
    inspections {
      id
      purpose
      openedAt
      closedAt
      open
      regulator {
        id
        name
      }
      reads {
        subjectId
        at
      }
    }
  }
`);

/** Inspections by the regulator: since when, what for, and whether this assessment was read. */
export const InspectionsOfIt = ({ assessment }: { assessment: FragmentType<typeof ASSESSMENT> }) => {
  const { id, inspections } = readFragment(ASSESSMENT, assessment);
  if (inspections.length === 0) return null;
  return (
    <>
      <Heading level={2}>{words.inspectionsByTheRegulator}</Heading>
      <ul className="govuk-list govuk-list--spaced">
        {inspections.map((inspection) => {
          const read = inspection.reads.find(({ subjectId }) => subjectId === id);
          return (
            <li key={inspection.id}>
              <Link href={paths.inspections}>{inspection.purpose}</Link>
              <br />
              {words.openedByRegulatorWhenOpen({
                regulator: inspection.regulator.name,
                when: <When at={inspection.openedAt} />,
                open: inspection.open ? words.stillOpen : inspection.closedAt === null ? words.over : words.closed,
                read: read ? (
                  <>{words.theRegulatorReadThisAssessment({ when: <When at={read.at} /> })}</>
                ) : (
                  words.theRegulatorDidNotRead
                ),
              })}
            </li>
          );
        })}
      </ul>
    </>
  );
};
