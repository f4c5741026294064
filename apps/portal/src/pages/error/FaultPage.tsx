import { Button } from '@countersign/ui';
import { readingFault } from '../../parts/reading-fault.js';
import { Page } from '../../shell/Page.js';
import type { Fault } from '../../shell/fault.js';
import { useIdentity } from '../../shell/IdentityProvider.js';

export const FaultPage = ({ fault, onRetry }: { fault: Fault; onRetry: () => void }) => {
  const identity = useIdentity();
  const { title, sentence } = readingFault[fault];
  return (
    <Page title={title} faulty>
      <p className="govuk-body">{sentence}</p>
      {fault === 'signed-out' ? (
        <Button onClick={() => void identity.signIn()}>Sign in again</Button>
      ) : (
        <Button onClick={onRetry}>Try again</Button>
      )}
    </Page>
  );
};
