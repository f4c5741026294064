import { labels } from '@countersign/catalogue';
import { Link, NotificationBanner } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/signing/handing-in';
import { graphql, readFragment, type FragmentType } from '../../../../generated/index.js';
import { paths } from '../../../../browser/paths.js';
import { SentBack } from '../round/SentBack.js';
import { whatNext } from '../round/what-next.js';

const ASSESSMENT = graphql(`
  fragment WhyItIsBack_assessment on Assessment {
    id
    state
    round {
      submissionId
      sentBack {
        part
        reason
        at
        by {
          id
          name
        }
      }
    }
  }
`);

const decidedAgainst = ['rejected', 'referred', 'revoked'];

/**
 * The reason for which a text is written on that was handed in before: nobody hands in again what was sent back, or decided
 * against, without having met it.
 */
export const WhyItIsBack = ({ assessment }: { assessment: FragmentType<typeof ASSESSMENT> }) => {
  const { id, state, round } = readFragment(ASSESSMENT, assessment);
  if (round?.sentBack) return <SentBack {...round.sentBack} />;
  if (!decidedAgainst.includes(state)) return null;
  return (
    <NotificationBanner title={words.theDecision} heading={labels.assessmentState[state]}>
      <p className="govuk-body">{whatNext({ state, nextItemId: '', isAdvised: true, isApproved: true })}</p>
      <p className="govuk-body">
        <Link href={paths.assessmentCertificate(id)}>{words.readTheDecision}</Link>
      </p>
    </NotificationBanner>
  );
};
