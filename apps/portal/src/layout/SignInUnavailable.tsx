import { Button } from '@countersign/ui';
import { useEffect } from 'react';
import { FrameAround } from './FrameAround.js';
import { keepTrying } from '../browser/line.js';

/** Shown before there is a router: nothing else of the portal can start without the sign-in service. It tries by itself. */
export const SignInUnavailable = ({ onRetry }: { onRetry: () => void }) => {
  useEffect(() => keepTrying(onRetry), [onRetry]);
  return (
    <FrameAround>
      <div className="govuk-width-container">
        <title>Error: You cannot sign in at the moment - Countersign</title>
        <main className="govuk-main-wrapper" id="main-content">
          <h1 className="govuk-heading-l">You cannot sign in at the moment</h1>
          <p className="govuk-body">
            The sign-in service does not answer. Nothing that was saved is lost, and what you typed is kept in this
            browser. Countersign tries again by itself.
          </p>
          <Button onClick={onRetry}>Try again</Button>
        </main>
      </div>
    </FrameAround>
  );
};
