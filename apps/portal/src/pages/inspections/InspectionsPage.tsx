import { Link } from '@countersign/ui';
import { graphql } from '../../generated/gql.js';
import { usePageQuery } from '../../parts/reading/usePageQuery.js';
import { useMay } from '../../layout/MeProvider.js';
import { Page } from '../../parts/page/Page.js';
import { paths } from '../../browser/paths.js';
import { InspectionCard } from './InspectionCard.js';

const INSPECTIONS = graphql(`
  query Inspections {
    inspections {
      id
      ...InspectionCard_inspection
    }
  }
`);

export const InspectionsPage = () => {
  const mayOpen = useMay('open-inspection');
  const { data, instead } = usePageQuery(INSPECTIONS, {});
  if (!data) return instead;
  return (
    <Page title="Inspections">
      {mayOpen ? (
        <p className="govuk-body">
          You read inside one force at a time, for a purpose that the force can see, and you change nothing. Open one
          from <Link href={paths.board}>the national board</Link>.
        </p>
      ) : (
        <p className="govuk-body">
          When the regulator reads inside your force, it says why, and every reading is listed here.
        </p>
      )}
      {data.inspections.length === 0 && <p className="govuk-body">There is no inspection.</p>}
      {data.inspections.map((inspection) => (
        <InspectionCard key={inspection.id} inspection={inspection} />
      ))}
    </Page>
  );
};
