import { Link, NotificationBanner } from '@countersign/ui';
import { graphql, readFragment, type FragmentType } from '../../../generated/index.js';
import { dayInWords } from '../../../parts/words/in-words.js';
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
    <NotificationBanner heading={`Signed by ${standing.by.name}`} title="Signature">
      <p className="govuk-body">
        <When at={standing.at} />. To be reviewed by {dayInWords(standing.reviewBy)}.{' '}
        <SignedText hash={hash} standing={standing} />
      </p>
      {refusal && (
        <p className="govuk-body">
          The assessment was {refusal.kind === 'refer' ? 'referred to the regulator' : 'rejected'} since,{' '}
          <When at={refusal.at} />. Every stage is held until it is approved anew.
        </p>
      )}
      <Link href={paths.assessmentCertificate(id)} className="govuk-notification-banner__link">
        See the certificate
      </Link>
    </NotificationBanner>
  );
};
