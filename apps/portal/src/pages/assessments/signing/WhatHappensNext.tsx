import type { AssessmentState } from '@countersign/domain';
import { Heading } from '@countersign/ui';
import { afterHandIn } from '../overview/what-next.js';

interface WhatHappensNextProps {
  readonly state: AssessmentState;
  readonly round: { readonly advice: unknown; readonly measuresApproval: unknown };
}

/** After a step that was done: the next one as things stand now, since the page can be opened long after. */
export const WhatHappensNext = ({ state, round: { advice, measuresApproval } }: WhatHappensNextProps) => (
  <>
    <Heading level={2}>What happens next</Heading>
    <p className="govuk-body">
      {afterHandIn({ state, isAdvised: advice !== null, isApproved: measuresApproval !== null })}
    </p>
  </>
);
