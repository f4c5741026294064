import { Button, WarningText } from '@countersign/ui';
import { graphql } from '../../generated/gql.js';
import { ActNotice, fieldError } from '../../parts/acting/ActNotice.js';
import { BroughtBack } from '../../parts/acting/BroughtBack.js';
import { dayInWords } from '../../parts/words/in-words.js';
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

export const backToTraining = { href: paths.training, text: 'Training of those who sign' };

/** A statement about oneself: the course, who gave it, how long it counts, and where the evidence is. */
export const RecordTrainingForm = () => {
  const go = useGo();
  const draft = useDraft<TrainingDraft>('training', blankTraining, trainingShape);
  const record = useAct(
    RECORD,
    (data) => data.recordTraining,
    ({ signatory: { trainedUntil } }) => {
      draft.discard();
      const until = trainedUntil === null ? '' : ` You can sign until ${dayInWords(trainedUntil)}.`;
      go(paths.training, `Your training is recorded.${until}`);
    },
  );
  return (
    <Page title="Record your training" back={backToTraining}>
      <ActNotice act={record} />
      <p className="govuk-body">
        A course on Part 3 of the Data Protection Act 2018, which is the law of processing for law enforcement.
      </p>
      <BroughtBack draft={draft} />
      <form noValidate onSubmit={record.submit(() => ({ input: inputOf(draft.value) }))}>
        <TrainingFields form={draft.value} onChange={draft.change} errorOf={(field) => fieldError(record, field)} />
        <WarningText>
          You state this of yourself, under your own name. It cannot be changed or removed, and your colleagues and an
          inspector can read it.
        </WarningText>
        <Button>Record it</Button>
      </form>
    </Page>
  );
};
