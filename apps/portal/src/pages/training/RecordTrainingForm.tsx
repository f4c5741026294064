import { Button, WarningText } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/training';
import { graphql } from '../../generated/gql.js';
import { ActNotice, fieldError } from '../../parts/acting/ActNotice.js';
import { BroughtBack } from '../../parts/acting/BroughtBack.js';
import { useAct } from '../../parts/acting/useAct.js';
import { useDraft } from '../../parts/drafts/useDraft.js';
import { Page } from '../../parts/page/Page.js';
import { paths } from '../../browser/paths.js';
import { useGo } from '../../browser/useGo.js';
import { blankTraining, inputOf, trainingShape, type TrainingDraft } from './training-draft.js';
import { TrainingFields } from './TrainingFields.js';

const RECORD = graphql(`
  mutation RecordTraining($input: RecordTrainingInput!) {
    recordTraining(input: $input) {
      __typename
      ... on TrainingRecorded {
        signatory {
          trainedUntil
        }
      }
      ...RefusalNotice
    }
  }
`);

export const backToTraining = { href: paths.training, text: words.trainingForPeopleWhoSign };

/** A statement about oneself: the course, who gave it, how long it counts, and where the evidence is. */
export const RecordTrainingForm = () => {
  const go = useGo();
  const draft = useDraft<TrainingDraft>('training', blankTraining, trainingShape);
  const record = useAct(
    RECORD,
    (data) => data.recordTraining,
    ({ signatory: { trainedUntil } }) => {
      draft.discard();
      go(
        paths.training,
        trainedUntil === null ? words.trainingRecorded : words.trainingRecordedUntil({ trainedUntil }),
      );
    },
  );
  return (
    <Page title={words.recordYourTraining} back={backToTraining}>
      <ActNotice act={record} />
      <p className="govuk-body">{words.recordACourseOnPart}</p>
      <BroughtBack draft={draft} />
      <form noValidate onSubmit={record.submit(() => ({ input: inputOf(draft.value) }))}>
        <TrainingFields form={draft.value} onChange={draft.change} errorOf={(field) => fieldError(record, field)} />
        <WarningText>{words.youAreMakingThisStatement}</WarningText>
        <Button>{words.record}</Button>
      </form>
    </Page>
  );
};
