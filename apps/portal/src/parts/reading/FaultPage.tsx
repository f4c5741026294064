import { Button, Link } from '@countersign/ui';
import * as words from '@countersign/words/portal/parts/reading';
import { readingFault } from './reading-fault.js';
import { Page } from '../page/Page.js';
import type { Fault } from './fault.js';
import { useIdentity } from '../../identity/IdentityProvider.js';
import { paths } from '../../browser/paths.js';
import { SignInButton } from '../../identity/SignInButton.js';
import { mayPass } from './useKeepTrying.js';

interface FaultPageProps {
  readonly fault: Fault;
  readonly onRetry: () => void;
  /** Whether it is being tried again now. */
  readonly isTrying?: boolean;
}

const WayOn = ({ fault, onRetry }: Pick<FaultPageProps, 'fault' | 'onRetry'>) => {
  const identity = useIdentity();
  if (fault.kind === 'signed-out') return <SignInButton go={identity.signIn}>{words.signInAgain}</SignInButton>;
  if (fault.kind === 'not-yours')
    return (
      <p className="govuk-body">
        <Link href={paths.home}>{words.goToTheStartPage}</Link>
      </p>
    );
  return <Button onClick={onRetry}>{words.tryAgain}</Button>;
};

export const FaultPage = ({ fault, onRetry, isTrying = false }: FaultPageProps) => {
  const { title, sentence } = readingFault(fault);
  return (
    <Page title={title} faulty>
      <p className="govuk-body">{sentence}</p>
      {mayPass(fault) && <p className="govuk-body">{words.countersignWillAlsoKeepTrying}</p>}
      <WayOn fault={fault} onRetry={onRetry} />
      <p className="govuk-body" role="status">
        {isTrying && words.tryingAgain}
      </p>
    </Page>
  );
};
