import { Heading } from '@countersign/ui';
import { Certificate } from '../../../parts/records/Certificate.js';
import { dayInWords } from '../../../parts/words/in-words.js';
import { When } from '../../../parts/words/When.js';
import type { ScreeningToShow } from './screening-to-show.js';

/** The signed decision that no assessment is needed, with its certificate. It opens no stage. */
export const NoneIsNeeded = ({ decision }: { decision: NonNullable<ScreeningToShow['decision']> }) => (
  <>
    <Heading level={2}>The decision that none is needed</Heading>
    <p className="govuk-body">
      Signed by {decision.by.name}, <When at={decision.at} />. To be reviewed by {dayInWords(decision.reviewBy)}. It
      stands only while no answer of the screening is changed, and it opens no stage.
    </p>
    <Certificate text={decision.certificate} hash={decision.certificateHash} />
  </>
);
