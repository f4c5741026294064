import { Heading } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/screening';
import { Certificate } from '../../../parts/records/Certificate.js';
import { When } from '../../../parts/words/When.js';
import type { ScreeningToShow } from './screening-to-show.js';

/** The signed decision that no assessment is needed, with its certificate. It opens no stage. */
export const NoneIsNeeded = ({ decision }: { decision: NonNullable<ScreeningToShow['decision']> }) => (
  <>
    <Heading level={2}>{words.decisionThatNoAssessment}</Heading>
    <p className="govuk-body">
      {words.signedByByWhenReview({
        by: decision.by.name,
        when: <When at={decision.at} />,
        reviewBy: decision.reviewBy,
      })}
    </p>
    <Certificate text={decision.certificate} hash={decision.certificateHash} />
  </>
);
