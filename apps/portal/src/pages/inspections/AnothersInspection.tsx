import { Link } from '@countersign/ui';
import { graphql, readFragment, type FragmentType } from '../../generated/index.js';
import { Page } from '../../shell/Page.js';
import { paths } from '../../shell/paths.js';

const INSPECTION = graphql(`
  fragment AnothersInspection_inspection on Inspection {
    openedBy
    force {
      id
      name
    }
  }
`);

/** An inspection that a colleague opened: it is told whose it is, and how to read inside that force oneself. */
export const AnothersInspection = ({ inspection }: { inspection: FragmentType<typeof INSPECTION> }) => {
  const { openedBy, force } = readFragment(INSPECTION, inspection);
  return (
    <Page title={force.name} caption="Inspection" back={{ href: paths.inspections, text: 'All inspections' }}>
      <p className="govuk-body">
        {openedBy} opened this inspection. Only {openedBy} can read through it and close it.
      </p>
      <p className="govuk-body">
        To read inside {force.name}, <Link href={paths.openInspection(force.id)}>open an inspection of your own</Link>.
      </p>
    </Page>
  );
};
