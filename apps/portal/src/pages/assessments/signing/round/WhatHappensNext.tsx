import type { AssessmentState } from '@countersign/domain/assessment/lifecycle';
import { Heading } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/signing/round';
import { nextInGeneral } from './what-next.js';

interface WhatHappensNextProps {
  readonly state: AssessmentState;
  readonly round: { readonly advice: unknown; readonly measuresApproval: unknown } | null;
}

/** Beside a step that was done, or that is not possible now: the next one as things stand, whenever the page is opened. */
export const WhatHappensNext = ({ state, round }: WhatHappensNextProps) => (
  <>
    <Heading level={2}>{words.whatHappensNext}</Heading>
    <p className="govuk-body">
      {nextInGeneral({ state, isAdvised: Boolean(round?.advice), isApproved: Boolean(round?.measuresApproval) })}
    </p>
  </>
);
