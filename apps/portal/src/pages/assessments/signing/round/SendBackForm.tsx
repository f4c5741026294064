import * as words from '@countersign/words/portal/pages/assessments/signing/round';
import { ActNotice } from '../../../../parts/acting/ActNotice.js';
import { ReasonForm } from '../../../../parts/acting/ReasonForm.js';
import type { Acting } from '../../../../parts/acting/useAct.js';
import { Page } from '../../../../parts/page/Page.js';
import type { AssessmentRound, RoundToRead } from './assessment-round.js';
import { ReviewByException } from './ReviewByException.js';

interface SendBackFormProps {
  readonly assessment: AssessmentRound;
  readonly round: RoundToRead;
  readonly title: string;
  readonly act: Acting<{
    readonly input: { readonly assessmentId: string; readonly hash: string; readonly reason: string };
  }>;
  readonly back: { readonly href: string; readonly text: string };
  readonly label: string;
  readonly button: string;
  /** What comes of it. */
  readonly said: string;
}

/** The text that was handed in goes back to writing: one reason, which the assessor reads. */
export const SendBackForm = ({ assessment, round, title, act, back, label, button, said }: SendBackFormProps) => (
  <Page title={title} caption={assessment.title} back={back}>
    <ActNotice act={act} />
    <p className="govuk-body">{said}</p>
    <ReviewByException assessmentId={assessment.id} />
    <ReasonForm
      name={`send-back.${round.submissionId}`}
      label={label}
      button={button}
      cancel={{ href: back.href, text: words.cancel }}
      act={act}
      onSend={(reason) => void act.send({ input: { assessmentId: assessment.id, hash: round.hash, reason } })}
    />
  </Page>
);
