import { Button, ButtonGroup, Heading, Link, Radios } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/signing/advising';
import { graphql } from '../../../../generated/gql.js';
import { ActNotice, fieldError } from '../../../../parts/acting/ActNotice.js';
import { BroughtBack } from '../../../../parts/acting/BroughtBack.js';
import { TextList } from '../../../../parts/words/TextList.js';
import { useAct } from '../../../../parts/acting/useAct.js';
import { text, texts, yesNo } from '../../../../parts/drafts/draft-shape.js';
import { useDraft } from '../../../../parts/drafts/useDraft.js';
import { Page } from '../../../../parts/page/Page.js';
import { paths } from '../../../../browser/paths.js';
import { useGo } from '../../../../browser/useGo.js';
import type { AssessmentRound, RoundToRead } from '../round/assessment-round.js';
import { NoPoints } from './NoPoints.js';
import { ReadAgain } from '../../reading/ReadAgain.js';
import { ReviewByException } from '../round/ReviewByException.js';
import { WhatWasHandedIn } from '../round/WhatWasHandedIn.js';

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
  { value: 'yes', text: words.theProcessingCanProceed },
  { value: 'no', text: words.theProcessingShouldNotProceed },
];

interface AdviceDraft {
  readonly points: readonly string[];
  /** Whether there is no point, and what is said in place of one. */
  readonly none: boolean;
  readonly remark: string;
  readonly canProceed: string;
}

const choice = (said: string): boolean | null => (said === '' ? null : said === 'yes');

/** Advice, point by point, sealed on the document that is shown here. */
export const AdviceForm = ({ assessment, round, onReadAgain }: AdviceFormProps) => {
  const go = useGo();
  const draft = useDraft<AdviceDraft>(
    `advice.${round.submissionId}`,
    { points: [''], none: false, remark: '', canProceed: '' },
    { points: texts, none: yesNo, remark: text, canProceed: text },
  );
  const { points, none, remark, canProceed } = draft.value;
  const advise = useAct(
    ADVISE,
    (data) => data.giveAdvice,
    () => {
      draft.discard();
      go(paths.advisedOnAssessment(assessment.id));
    },
  );
  return (
    <Page
      title={words.readTheDocumentAndGive}
      caption={assessment.title}
      back={{ href: paths.assessment(assessment.id), text: words.backToTheAssessment }}
    >
      <ActNotice act={advise} />
      <ReadAgain act={advise} onReadAgain={onReadAgain} />
      <WhatWasHandedIn
        round={round}
        matrixId={assessment.matrixId}
        below={{ id: 'advice', text: words.goToYourAdvice }}
      />
      <ReviewByException assessmentId={assessment.id} />
      <BroughtBack draft={draft} />
      <form
        noValidate
        onSubmit={advise.submit(() => ({
          input: {
            assessmentId: assessment.id,
            hash: round.hash,
            points: none ? [] : points,
            remark: none ? remark : '',
            canProceed: choice(canProceed),
          },
        }))}
      >
        <Heading level={2} id="advice">
          {words.yourAdvice}
        </Heading>
        <p className="govuk-body">{words.coverOneThing}</p>
        <NoPoints
          none={none}
          remark={remark}
          error={fieldError(advise, 'remark')}
          onChange={(changed) => draft.change(changed)}
        />
        {!none && (
          <TextList
            id="points"
            label={words.point}
            add={words.addAnotherPoint}
            texts={points}
            errorOf={(field) => fieldError(advise, field)}
            onChange={(changed) => draft.change({ points: changed })}
          />
        )}
        <Radios
          name="canProceed"
          idPrefix="canProceed"
          legend={words.overallAdvice}
          legendSize="m"
          items={choices}
          value={canProceed}
          error={fieldError(advise, 'canProceed')}
          onChange={(value) => draft.change({ canProceed: value })}
        />
        <ButtonGroup>
          <Button>{words.sealTheAdvice}</Button>
          <Link href={paths.sendBackAssessment(assessment.id)}>{words.sendItBackForChanges}</Link>
        </ButtonGroup>
      </form>
    </Page>
  );
};
