import { Button, Heading, InsetText, JumpLink } from '@countersign/ui';
import { graphql } from '../../../../generated/gql.js';
import { ActNotice } from '../../../../parts/acting/ActNotice.js';
import { standingOf } from '../../../../parts/findings/finding-groups.js';
import type { FindingToShow } from '../../../../parts/findings/FindingList.js';
import { FindingsBySeverity } from '../../../../parts/findings/FindingsBySeverity.js';
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
}

/** Every finding and every answer to check, and handing in exactly what is shown here. */
export const HandInForm = ({ assessment, hash, findings, onReadAgain }: HandInFormProps) => {
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
      title="Check answers and hand in"
      caption={assessment.title}
      back={{ href: paths.assessment(id), text: 'Back to the assessment' }}
    >
      <ActNotice act={submit} itemHref={itemHref} />
      <ReadAgain act={submit} onReadAgain={onReadAgain} />
      <InsetText>{whetherItCanBeHandedIn({ blocking, maySubmit, openToWriting: assessment.openToWriting })}</InsetText>
      <FindingsBySeverity findings={findings} href={itemHref} />
      <Heading level={2}>Your answers</Heading>
      {maySubmit && (
        <p className="govuk-body">
          Check them, then <JumpLink to="hand-in">go to handing in</JumpLink>.
        </p>
      )}
      <CheckAnswers assessment={assessment} change={maySubmit} />
      {maySubmit && (
        <>
          <Heading level={2} id="hand-in">
            Hand in
          </Heading>
          <p className="govuk-body">
            What you hand in is sealed as it stands here. The data protection officer and the senior information risk
            owner read exactly this text. SHA-256 <Hash>{hash}</Hash>
          </p>
          <form onSubmit={submit.submit(() => ({ input: { assessmentId: id, hash } }))}>
            <Button>Hand in</Button>
          </form>
        </>
      )}
    </Page>
  );
};
