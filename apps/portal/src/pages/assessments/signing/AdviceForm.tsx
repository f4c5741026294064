import { Button, Heading, Radios } from '@countersign/ui';
import { graphql } from '../../../generated/gql.js';
import { ActNotice, fieldError } from '../../../parts/ActNotice.js';
import { BroughtBack } from '../../../parts/BroughtBack.js';
import { TextList } from '../../../parts/TextList.js';
import { useAct } from '../../../parts/useAct.js';
import { useCheck } from '../../../parts/useCheck.js';
import { text, texts } from '../../../parts/draft-shape.js';
import { useDraft } from '../../../parts/useDraft.js';
import { Page } from '../../../shell/Page.js';
import { paths } from '../../../shell/paths.js';
import { useGo } from '../../../shell/useGo.js';
import type { AssessmentRound, RoundToRead } from './assessment-round.js';
import { ReadAgain } from './ReadAgain.js';
import { ReviewByException } from './ReviewByException.js';
import { WhatWasHandedIn } from './WhatWasHandedIn.js';

const ADVISE = graphql(`
  mutation GiveAdvice($input: GiveAdviceInput!) {
    giveAdvice(input: $input) {
      __typename
      ... on AssessmentMoved {
        assessment {
          id
          state
        }
      }
      ...RefusalNotice
    }
  }
`);

interface AdviceFormProps {
  readonly assessment: AssessmentRound;
  readonly round: RoundToRead;
  readonly onReadAgain: () => void;
}

const choices = [
  { value: 'yes', text: 'The processing can proceed' },
  { value: 'no', text: 'The processing should not proceed' },
];

interface AdviceDraft {
  readonly points: readonly string[];
  readonly canProceed: string;
}

/** Advice, point by point, sealed on the document that is shown here. */
export const AdviceForm = ({ assessment, round, onReadAgain }: AdviceFormProps) => {
  const go = useGo();
  const draft = useDraft<AdviceDraft>(
    `advice.${round.submissionId}`,
    { points: [''], canProceed: '' },
    { points: texts, canProceed: text },
  );
  const { points, canProceed } = draft.value;
  const advise = useAct(
    ADVISE,
    (data) => data.giveAdvice,
    () => {
      draft.discard();
      go(paths.advisedOnAssessment(assessment.id));
    },
  );
  const { shown, submit } = useCheck(advise);
  return (
    <Page
      title="Read the document and give advice"
      caption={assessment.title}
      back={{ href: paths.assessment(assessment.id), text: 'Back to the assessment' }}
      faulty={shown.refusal !== null || shown.fault !== null}
    >
      <ActNotice act={shown} />
      <ReadAgain act={advise} onReadAgain={onReadAgain} />
      <WhatWasHandedIn
        round={round}
        matrixId={assessment.matrixId}
        below={{ id: 'advice', text: 'Go to your advice' }}
      />
      <ReviewByException assessmentId={assessment.id} />
      <BroughtBack draft={draft} />
      <form
        noValidate
        onSubmit={submit(
          () =>
            canProceed === '' ? { field: 'canProceed', message: 'Choose whether the processing can proceed' } : null,
          () => ({
            input: {
              assessmentId: assessment.id,
              hash: round.hash,
              points: points.filter((point) => point.trim() !== ''),
              canProceed: canProceed === 'yes',
            },
          }),
        )}
      >
        <Heading level={2} id="advice">
          Your advice
        </Heading>
        <p className="govuk-body">
          One thing a point: the decision has to answer each of them. Once sealed, advice cannot be changed.
        </p>
        <TextList
          id="points"
          label="Point"
          add="Add another point"
          texts={points}
          error={fieldError(shown, 'points')}
          onChange={(changed) => draft.change({ points: changed })}
        />
        <Radios
          name="canProceed"
          idPrefix="canProceed"
          legend="Taken together"
          legendSize="m"
          items={choices}
          value={canProceed}
          error={fieldError(shown, 'canProceed')}
          onChange={(value) => draft.change({ canProceed: value })}
        />
        <Button preventDoubleClick>Seal the advice</Button>
      </form>
    </Page>
  );
};
