import { Heading, InsetText, SummaryList } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/inspections';
import { graphql } from '../../generated/gql.js';
import { usePageQuery } from '../../parts/reading/usePageQuery.js';
import { dayInWords } from '../../parts/words/in-words.js';
import { When } from '../../parts/words/When.js';
import { Page } from '../../parts/page/Page.js';
import { paths } from '../../browser/paths.js';
import { NotFoundPage } from '../../instead/NotFoundPage.js';
import { SignatoryTable } from '../../parts/records/SignatoryTable.js';
import { CloseInspection } from './CloseInspection.js';
import { InspectedAgreements } from './InspectedAgreements.js';
import { InspectedAssessments } from './InspectedAssessments.js';
import { InspectedGates } from './InspectedGates.js';
import { NotReadThrough } from './NotReadThrough.js';
import { readsThrough } from './reads-through.js';

const INSPECTED = graphql(`
  query InspectedForce($inspectionId: ID!) {
    inspection(id: $inspectionId) {
      id
      mine
      open
      ...NotReadThrough_inspection
    }
    inspectedForce(inspectionId: $inspectionId) {
      inspection {
        id
        purpose
        openedBy
        openedAt
        endsOn
      }
      organisation {
        id
        name
      }
      ...InspectedAssessments_force
      ...InspectedAgreements_force
      signatories {
        ...SignatoryTable_signatory
      }
      ...InspectedGates_force
    }
  }
`);

export const InspectionPage = ({ inspectionId }: { inspectionId: string }) => {
  const { data, instead } = usePageQuery(INSPECTED, { inspectionId });
  if (!data) return instead;
  const { inspectedForce } = data;
  if (data.inspection && !readsThrough(data.inspection)) return <NotReadThrough inspection={data.inspection} />;
  if (inspectedForce === null) return <NotFoundPage />;
  const { inspection, organisation } = inspectedForce;
  return (
    <Page
      title={organisation.name}
      caption={words.inspection}
      back={{ href: paths.inspections, text: words.allInspections }}
    >
      <InsetText>{words.youCanReadHereBut({ organisation: organisation.name })}</InsetText>
      <SummaryList
        rows={[
          { key: words.purpose, value: inspection.purpose },
          { key: words.openedBy, value: inspection.openedBy },
          { key: words.opened, value: <When at={inspection.openedAt} /> },
          { key: words.latestEndDate, value: dayInWords(inspection.endsOn) },
        ]}
      />
      <Heading level={2}>{words.assessments}</Heading>
      <InspectedAssessments force={inspectedForce} />
      <Heading level={2}>{words.agreements}</Heading>
      <InspectedAgreements force={inspectedForce} />
      <Heading level={2}>{words.stagesOfTheRollOut}</Heading>
      <InspectedGates force={inspectedForce} />
      <Heading level={2}>{words.trainingForPeopleWhoSign}</Heading>
      <SignatoryTable signatories={inspectedForce.signatories} />
      <CloseInspection inspectionId={inspection.id} forceName={organisation.name} />
    </Page>
  );
};
