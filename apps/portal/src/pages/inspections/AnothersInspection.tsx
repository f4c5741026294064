import { Link } from '@countersign/ui';
import { graphql, readFragment, type FragmentType } from '../../generated/index.js';
import { dayInWords } from '../../parts/in-words.js';
import { Page } from '../../shell/Page.js';
import { paths } from '../../shell/paths.js';
import { CloseInspection } from './CloseInspection.js';

const INSPECTION = graphql(`
  fragment AnothersInspection_inspection on Inspection {
    id
    openedBy
    endsOn
    closedAt
    open
    force {
      id
      name
    }
  }
`);

/** An inspection that a colleague opened: it is told whose it is, and how to read inside that force oneself. */
export const AnothersInspection = ({ inspection }: { inspection: FragmentType<typeof INSPECTION> }) => {
  const { id, openedBy, endsOn, closedAt, open, force } = readFragment(INSPECTION, inspection);
  return (
    <Page title={force.name} caption="Inspection" back={{ href: paths.inspections, text: 'All inspections' }}>
      <p className="govuk-body">
        {openedBy} opened this inspection, and nobody else can read through it.{' '}
        {open ? `It ends on ${dayInWords(endsOn)} at the latest.` : 'It is over.'}
      </p>
      <p className="govuk-body">
        To read inside {force.name}, <Link href={paths.openInspection(force.id)}>open an inspection of your own</Link>.
      </p>
      {closedAt === null && (
        <CloseInspection inspectionId={id} forceName={force.name} heading={`When ${openedBy} no longer needs it`} />
      )}
    </Page>
  );
};
