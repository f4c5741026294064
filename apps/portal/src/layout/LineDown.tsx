import { NotificationBanner } from '@countersign/ui';
import { useStanding } from '../identity/useStanding.js';

/** Says that the sign-in cannot be renewed for now, and that it goes on all the same. */
export const LineDown = () => (
  <div className="govuk-width-container" role="status">
    {useStanding().kind === 'no-answer' && (
      <NotificationBanner heading="The sign-in service does not answer. You are still signed in.">
        <p className="govuk-body">
          Check your connection. Countersign tries again by itself, and what you typed is kept in this browser.
        </p>
      </NotificationBanner>
    )}
  </div>
);
