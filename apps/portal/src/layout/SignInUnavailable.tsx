import { Button } from '@countersign/ui';
import * as words from '@countersign/words/portal/layout';
import { useEffect } from 'react';
import { FrameAround } from './FrameAround.js';
import { keepTrying } from '../browser/line.js';

/** Shown before there is a router: nothing else of the portal can start without the sign-in service. It tries by itself. */
export const SignInUnavailable = ({ onRetry }: { onRetry: () => void }) => {
  useEffect(() => keepTrying(onRetry), [onRetry]);
  return (
    <FrameAround>
      <div className="govuk-width-container">
        <title>{words.errorYouCannotSign}</title>
        <main className="govuk-main-wrapper" id="main-content">
          <h1 className="govuk-heading-l">{words.youCannotSign}</h1>
          <p className="govuk-body">{words.theSignInServiceIsNotResponding}</p>
          <Button onClick={onRetry}>{words.tryAgain}</Button>
        </main>
      </div>
    </FrameAround>
  );
};
