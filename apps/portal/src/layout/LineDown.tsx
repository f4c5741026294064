import { NotificationBanner } from '@countersign/ui';
import * as words from '@countersign/words/portal/layout';
import { useStanding } from '../identity/useStanding.js';

/** Says that the sign-in cannot be renewed for now, and that it goes on all the same. */
export const LineDown = () => (
  <div className="govuk-width-container" role="status">
    {useStanding().kind === 'no-answer' && (
      <NotificationBanner heading={words.theSignInService}>
        <p className="govuk-body">{words.checkYourConnectionCountersignWill}</p>
      </NotificationBanner>
    )}
  </div>
);
