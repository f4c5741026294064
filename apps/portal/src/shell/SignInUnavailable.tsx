import { Button } from '@countersign/ui';
import { FrameAround } from './FrameAround.js';
import { Page } from './Page.js';

export const SignInUnavailable = () => (
  <FrameAround>
    <Page title="You cannot sign in at the moment" faulty>
      <p className="govuk-body">The sign-in service does not answer. Nothing that was saved is lost.</p>
      <Button onClick={() => window.location.reload()}>Try again</Button>
    </Page>
  </FrameAround>
);
