import { Button } from '@countersign/ui';
import { readingFault } from '../../parts/reading-fault.js';
import { Page } from '../../shell/Page.js';
import type { Fault } from '../../shell/fault.js';
import { useIdentity } from '../../shell/IdentityProvider.js';
import { SignInButton } from '../../shell/SignInButton.js';
import { mayPass } from '../../shell/useKeepTrying.js';

interface FaultPageProps {
  readonly fault: Fault;
  readonly onRetry: () => void;
  /** Whether it is being tried again now. */
  readonly isTrying?: boolean;
}

export const FaultPage = ({ fault, onRetry, isTrying = false }: FaultPageProps) => {
  const identity = useIdentity();
  const { title, sentence } = readingFault[fault];
  return (
    <Page title={title} faulty>
      <p className="govuk-body">{sentence}</p>
      {mayPass(fault) && <p className="govuk-body">Countersign also tries again by itself.</p>}
      {fault === 'signed-out' ? (
        <SignInButton go={identity.signIn}>Sign in again</SignInButton>
      ) : (
        <Button onClick={onRetry}>Try again</Button>
      )}
      <p className="govuk-body" role="status">
        {isTrying && 'Trying again.'}
      </p>
    </Page>
  );
};
