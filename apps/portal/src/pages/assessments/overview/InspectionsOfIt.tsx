import { Heading, Link } from '@countersign/ui';
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
      <Heading level={2}>Inspections by the regulator</Heading>
      <ul className="govuk-list govuk-list--spaced">
        {inspections.map((inspection) => {
          const read = inspection.reads.find(({ subjectId }) => subjectId === id);
          return (
            <li key={inspection.id}>
              <Link href={paths.inspections}>{inspection.purpose}</Link>
              <br />
              Opened by {inspection.regulator.name}, <When at={inspection.openedAt} />
              {inspection.open ? ', still open' : inspection.closedAt === null ? ', over' : ', closed'}.{' '}
              {read ? (
                <>
                  This assessment was read <When at={read.at} />.
                </>
              ) : (
                'This assessment was not read.'
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
};
