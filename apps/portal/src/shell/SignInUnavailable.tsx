import { Button } from '@countersign/ui';
import { FrameAround } from './FrameAround.js';

/** Shown before there is a router: nothing else of the portal can start without the sign-in service. */
export const SignInUnavailable = () => (
  <FrameAround>
    <div className="govuk-width-container">
      <title>Error: You cannot sign in at the moment - Countersign</title>
      <main className="govuk-main-wrapper" id="main-content">
        <h1 className="govuk-heading-l">You cannot sign in at the moment</h1>
        <p className="govuk-body">The sign-in service does not answer. Nothing that was saved is lost.</p>
        <Button onClick={() => window.location.reload()}>Try again</Button>
      </main>
    </div>
  </FrameAround>
);
