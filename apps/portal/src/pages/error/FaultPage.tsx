import { Button, Link } from '@countersign/ui';
import { readingFault } from '../../parts/reading-fault.js';
import { Page } from '../../shell/Page.js';
import type { Fault } from '../../shell/fault.js';
import { useIdentity } from '../../shell/IdentityProvider.js';
import { paths } from '../../shell/paths.js';
import { SignInButton } from '../../shell/SignInButton.js';
import { mayPass } from '../../shell/useKeepTrying.js';

interface FaultPageProps {
  readonly fault: Fault;
  readonly onRetry: () => void;
  /** Whether it is being tried again now. */
  readonly isTrying?: boolean;
}

const WayOn = ({ fault, onRetry }: Pick<FaultPageProps, 'fault' | 'onRetry'>) => {
  const identity = useIdentity();
  if (fault.kind === 'signed-out') return <SignInButton go={identity.signIn}>Sign in again</SignInButton>;
  if (fault.kind === 'not-yours')
    return (
      <p className="govuk-body">
        <Link href={paths.home}>Go to the start</Link>
      </p>
    );
  return <Button onClick={onRetry}>Try again</Button>;
};

export const FaultPage = ({ fault, onRetry, isTrying = false }: FaultPageProps) => {
  const { title, sentence } = readingFault(fault);
  return (
    <Page title={title} faulty>
      <p className="govuk-body">{sentence}</p>
      {mayPass(fault) && <p className="govuk-body">Countersign also tries again by itself.</p>}
      <WayOn fault={fault} onRetry={onRetry} />
      <p className="govuk-body" role="status">
        {isTrying && 'Trying again.'}
      </p>
    </Page>
  );
};
