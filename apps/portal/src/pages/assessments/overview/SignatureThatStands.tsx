import { Link, NotificationBanner } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/overview';
import { graphql, readFragment, type FragmentType } from '../../../generated/index.js';
import { SignedText } from '../../../parts/records/SignedText.js';
import { When } from '../../../parts/words/When.js';
import { paths } from '../../../browser/paths.js';

const ASSESSMENT = graphql(`
  fragment SignatureThatStands_assessment on Assessment {
    id
    hash
    refusal {
      id
      kind
      at
    }
    standing {
      id
      hash
      reviewBy
      at
      by {
        id
        name
      }
    }
  }
`);

/** The signature that stands, a later decision that holds it, and whether what is written now is still what was signed (law 9). */
export const SignatureThatStands = ({ assessment }: { assessment: FragmentType<typeof ASSESSMENT> }) => {
  const { id, hash, standing, refusal } = readFragment(ASSESSMENT, assessment);
  if (standing === null) return null;
  return (
    <NotificationBanner heading={words.signedByBy({ by: standing.by.name })} title={words.signature}>
      <p className="govuk-body">
        {words.whenReviewByReview({
          when: <When at={standing.at} />,
          reviewBy: standing.reviewBy,
          signedText: <SignedText hash={hash} standing={standing} />,
        })}
      </p>
      {refusal && (
        <p className="govuk-body">
          {words.theAssessmentHasSinceBeen({ isRefer: refusal.kind === 'refer', when: <When at={refusal.at} /> })}
        </p>
      )}
      <Link href={paths.assessmentCertificate(id)} className="govuk-notification-banner__link">
        {words.viewTheCertificate}
      </Link>
    </NotificationBanner>
  );
};
