import { Link } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/inspections';
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
    <Page title={words.inspections}>
      {mayOpen ? (
        <p className="govuk-body">
          {words.youCanInspectOneForce({ link: (text) => <Link href={paths.board}>{text}</Link> })}
        </p>
      ) : (
        <p className="govuk-body">{words.whenTheRegulatorInspects}</p>
      )}
      {data.inspections.length === 0 && <p className="govuk-body">{words.thereAreNoInspections}</p>}
      {data.inspections.map((inspection) => (
        <InspectionCard key={inspection.id} inspection={inspection} />
      ))}
    </Page>
  );
};
