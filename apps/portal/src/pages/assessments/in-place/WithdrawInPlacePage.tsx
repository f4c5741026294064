import { SummaryList, WarningText } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/in-place';
import { graphql } from '../../../generated/gql.js';
import { ActNotice } from '../../../parts/acting/ActNotice.js';
import { dayInWords } from '../../../parts/words/in-words.js';
import { ReasonForm } from '../../../parts/acting/ReasonForm.js';
import { useAct } from '../../../parts/acting/useAct.js';
import { Page } from '../../../parts/page/Page.js';
import { paths } from '../../../browser/paths.js';
import { useGo } from '../../../browser/useGo.js';
import { NotNowPage } from '../../../instead/NotNowPage.js';
import { useAssessmentDocument } from '../reading/useAssessmentDocument.js';

const WITHDRAW = graphql(`
  mutation WithdrawMeasureInPlace($input: WithdrawMeasureInPlaceInput!) {
    withdrawMeasureInPlace(input: $input) {
      __typename
      ... on AnswerSaved {
        assessment {
          id
          highestNow
        }
      }
      ...RefusalNotice
    }
  }
`);

/** Takes back that a measure is in place: the risk stands again where it stood without it. */
export const WithdrawInPlacePage = ({ assessmentId, inPlaceId }: { assessmentId: string; inPlaceId: string }) => {
  const go = useGo();
  const list = paths.measuresInPlace(assessmentId);
  const { assessment, instead } = useAssessmentDocument(assessmentId);
  const withdraw = useAct(
    WITHDRAW,
    (data) => data.withdrawMeasureInPlace,
    () => go(list, words.measureMarkedAsNoLonger),
  );
  if (!assessment) return instead;
  const item = assessment.items.find(({ inPlace }) => inPlace.some(({ id }) => id === inPlaceId));
  const record = item?.inPlace.find(({ id }) => id === inPlaceId);
  const title = words.markAMeasureAsNoLonger;
  const back = { href: list, text: words.backToTheMeasures };
  if (item === undefined || record === undefined)
    return <NotNowPage title={title} caption={assessment.title} back={back} because={words.thisMeasureIsNotMarked} />;
  return (
    <Page title={title} caption={item.title} back={back}>
      <ActNotice act={withdraw} />
      <SummaryList
        rows={[
          { key: words.measure, value: record.measure },
          { key: words.inPlaceSince, value: dayInWords(record.since) },
          { key: words.evidence, value: record.evidence },
          { key: words.recordedBy, value: record.by.name },
        ]}
      />
      <WarningText>{words.anyOpenStageThatRelies}</WarningText>
      <ReasonForm
        name={`withdraw.${inPlaceId}`}
        label={words.whyItIsNoLonger}
        button={words.markAsNoLonger}
        variant="warning"
        cancel={{ href: list, text: words.cancel }}
        act={withdraw}
        onSend={(reason) => void withdraw.send({ input: { assessmentId, inPlaceId, reason } })}
      />
    </Page>
  );
};
