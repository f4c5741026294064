import { labels } from '@countersign/catalogue';
import { Heading, InsetText, SummaryList } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/inspections';
import { graphql } from '../../generated/gql.js';
import { DetailsOnOpen } from '../../parts/folding/DetailsOnOpen.js';
import { Hash } from '../../parts/words/Hash.js';
import { LevelTag } from '../../parts/records/LevelTag.js';
import { SignedText } from '../../parts/records/SignedText.js';
import { usePageQuery } from '../../parts/reading/usePageQuery.js';
import { Page } from '../../parts/page/Page.js';
import { paths } from '../../browser/paths.js';
import { sinceSigned } from '../../parts/records/since-signed.js';
import { NotFoundPage } from '../../instead/NotFoundPage.js';
import { AssessmentHistory } from '../../parts/records/AssessmentHistory.js';
import { InspectedItems } from './InspectedItems.js';
import { InspectedRound } from './InspectedRound.js';
import { NotReadThrough } from './NotReadThrough.js';
import { readsThrough } from './reads-through.js';

const ASSESSMENT = graphql(`
  query InspectedAssessment($inspectionId: ID!, $assessmentId: ID!) {
    inspection(id: $inspectionId) {
      id
      mine
      open
      ...NotReadThrough_inspection
    }
    inspectedAssessment(inspectionId: $inspectionId, assessmentId: $assessmentId) {
      id
      title
      controller {
        id
        name
      }
      releaseNumber
      state
      hash
      standing {
        id
        hash
      }
      unsignedChanges {
        itemId
      }
      highestResidual
      highestNow
      ...InspectedItems_assessment
      ...InspectedRound_assessment
      ...AssessmentHistory_assessment
    }
  }
`);

interface InspectedAssessmentPageProps {
  readonly inspectionId: string;
  readonly assessmentId: string;
}

export const InspectedAssessmentPage = ({ inspectionId, assessmentId }: InspectedAssessmentPageProps) => {
  const { data, instead } = usePageQuery(ASSESSMENT, { inspectionId, assessmentId });
  if (!data) return instead;
  if (data.inspection && !readsThrough(data.inspection)) return <NotReadThrough inspection={data.inspection} />;
  const assessment = data.inspectedAssessment;
  if (assessment === null) return <NotFoundPage />;
  const { controller, title, releaseNumber, state, hash, highestResidual, highestNow, standing, unsignedChanges } =
    assessment;
  return (
    <Page
      title={title}
      caption={words.inspectionOfController({ controller: controller.name })}
      back={{ href: paths.inspection(inspectionId), text: words.backToTheInspection }}
    >
      <InsetText>{words.youCanReadThisDocument({ controller: controller.name })}</InsetText>
      <SummaryList
        rows={[
          { key: words.status, value: labels.assessmentState[state] },
          ...sinceSigned(unsignedChanges.length),
          { key: words.basedOn, value: words.releaseReleaseNumber({ releaseNumber }) },
          { key: words.highestRiskAfterMeasures, value: <LevelTag level={highestResidual} /> },
          { key: words.highestRiskNow, value: <LevelTag level={highestNow} /> },
          { key: words.hashOfTheCurrentText, value: <Hash>{hash}</Hash> },
          ...(standing === null
            ? []
            : [{ key: words.signature, value: <SignedText hash={hash} standing={standing} /> }]),
        ]}
      />
      <Heading level={2}>{words.adviceAndDecision}</Heading>
      <InspectedRound assessment={assessment} />
      <Heading level={2}>{words.actions}</Heading>
      <DetailsOnOpen summary={words.everythingThatWasDoneNewest}>
        {() => <AssessmentHistory headingLevel={3} assessment={assessment} />}
      </DetailsOnOpen>
      <Heading level={2}>{words.theDocument}</Heading>
      <InspectedItems assessment={assessment} />
    </Page>
  );
};
