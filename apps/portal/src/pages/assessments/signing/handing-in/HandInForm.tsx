import { Button, Heading, InsetText, JumpLink } from '@countersign/ui';
import type { ReactNode } from 'react';
import * as words from '@countersign/words/portal/pages/assessments/signing/handing-in';
import { graphql } from '../../../../generated/gql.js';
import { ActNotice } from '../../../../parts/acting/ActNotice.js';
import { standingOf } from '../../../../parts/findings/finding-groups.js';
import type { FindingToShow } from '../../../../parts/findings/FindingList.js';
import { FindingsBySeverity } from '../../../../parts/findings/FindingsBySeverity.js';
import { placeOfAll } from '../../../../parts/findings/place-of-all.js';
import { Hash } from '../../../../parts/words/Hash.js';
import { useAct } from '../../../../parts/acting/useAct.js';
import { useMay } from '../../../../layout/MeProvider.js';
import { Page } from '../../../../parts/page/Page.js';
import { paths } from '../../../../browser/paths.js';
import { useGo } from '../../../../browser/useGo.js';
import type { AssessmentDocument } from '../../reading/assessment-document.js';
import { CheckAnswers } from './CheckAnswers.js';
import { ReadAgain } from '../../reading/ReadAgain.js';
import { whetherItCanBeHandedIn } from './hand-in-in-words.js';

const SUBMIT = graphql(`
  mutation SubmitAssessment($input: SubmitAssessmentInput!) {
    submitAssessment(input: $input) {
      __typename
      ... on AssessmentMoved {
        assessment {
          id
          state
          openToWriting
        }
      }
      ...RefusalNotice
    }
  }
`);

interface HandInFormProps {
  readonly assessment: AssessmentDocument;
  readonly hash: string;
  readonly findings: readonly FindingToShow[];
  readonly onReadAgain: () => void;
  /** What stands before the findings. */
  readonly children: ReactNode;
}

/** Every finding and every answer to check, and handing in exactly what is shown here. */
export const HandInForm = ({ assessment, hash, findings, onReadAgain, children }: HandInFormProps) => {
  const go = useGo();
  const maySubmit = useMay('submit-assessment') && assessment.openToWriting;
  const { id } = assessment;
  const itemHref = (itemId: string) => paths.assessmentItem(id, itemId, 'hand-in');
  const blocking = findings.filter((finding) => standingOf(finding) === 'block').length;
  const submit = useAct(
    SUBMIT,
    (data) => data.submitAssessment,
    () => go(paths.handedInAssessment(id)),
  );
  return (
    <Page
      title={words.checkAnswersAndHandIn}
      caption={assessment.title}
      back={{ href: paths.assessment(id), text: words.backToTheAssessment }}
    >
      <ActNotice act={submit} itemHref={itemHref} />
      <ReadAgain act={submit} onReadAgain={onReadAgain} />
      {children}
      <InsetText>{whetherItCanBeHandedIn({ blocking, maySubmit, openToWriting: assessment.openToWriting })}</InsetText>
      <FindingsBySeverity findings={findings} href={itemHref} hrefOfAll={placeOfAll(id)} />
      <Heading level={2}>{words.yourAnswers}</Heading>
      {maySubmit && (
        <p className="govuk-body">
          {words.checkYourAnswersThenHand({ link: (text) => <JumpLink to="hand-in">{text}</JumpLink> })}
        </p>
      )}
      <CheckAnswers assessment={assessment} change={maySubmit} />
      {maySubmit && (
        <>
          <Heading level={2} id="hand-in">
            {words.handIn}
          </Heading>
          <p className="govuk-body">{words.theTextIsSealedWhen({ hash: <Hash>{hash}</Hash> })}</p>
          <form onSubmit={submit.submit(() => ({ input: { assessmentId: id, hash } }))}>
            <Button>{words.handIn}</Button>
          </form>
        </>
      )}
    </Page>
  );
};
