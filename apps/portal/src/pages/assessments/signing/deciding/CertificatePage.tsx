import { labels } from '@countersign/catalogue';
import { Button, InsetText } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/signing/deciding';
import { readFragment } from '../../../../generated/index.js';
import { Certificate } from '../../../../parts/records/Certificate.js';
import { whichTextIsSigned } from '../../../../parts/records/which-text-is-signed.js';
import { When } from '../../../../parts/words/When.js';
import { Page } from '../../../../parts/page/Page.js';
import { paths } from '../../../../browser/paths.js';
import { DECISION_TO_SHOW } from '../round/assessment-round.js';
import { NotAtThisStep } from '../round/NotAtThisStep.js';
import { useAssessmentRound } from '../round/useAssessmentRound.js';

/** The decision of the round, or the signature that stands, as the certificate that was hashed. */
export const CertificatePage = ({ assessmentId }: { assessmentId: string }) => {
  const { assessment, instead } = useAssessmentRound(assessmentId);
  if (!assessment) return instead;
  const decision = readFragment(DECISION_TO_SHOW, assessment.round?.decision ?? assessment.standing);
  if (!decision) return <NotAtThisStep assessment={assessment} title={words.certificate} />;
  return (
    <Page
      title={words.decisionCertificate}
      caption={assessment.title}
      back={{ href: paths.assessment(assessmentId), text: words.backToTheAssessment }}
    >
      <p className="govuk-body-l">
        {words.kindByByWhen({
          kind: labels.decisionKind[decision.kind],
          by: decision.by.name,
          when: <When at={decision.at} />,
        })}
      </p>
      <p className="govuk-body">{whichTextIsSigned(assessment, decision, 'decision')}</p>
      {decision.revocation && (
        <InsetText>
          {words.revokedByByWhenBecause({
            by: decision.revocation.by.name,
            when: <When at={decision.revocation.at} />,
            reason: decision.revocation.reason,
          })}
        </InsetText>
      )}
      <Certificate text={decision.certificate} hash={decision.certificateHash} />
      <Button href={paths.assessment(assessmentId)}>{words.goToTheAssessment}</Button>
    </Page>
  );
};
