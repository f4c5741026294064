import { Button, WarningText } from '@countersign/ui';
import * as words from '@countersign/words/portal/parts/reading';
import type { Fault } from './fault.js';
import { useIdentity } from '../../identity/IdentityProvider.js';
import { SignInButton } from '../../identity/SignInButton.js';
import { useKeepTrying } from './useKeepTrying.js';
import { readingFault } from './reading-fault.js';

/** A part of a page that could not be read, while the rest stands: why, and what to do. It takes nobody away from there. */
export const FaultOfPart = ({ fault, onRetry }: { fault: Fault; onRetry: () => void }) => {
  const identity = useIdentity();
  const { title, sentence } = readingFault(fault);
  useKeepTrying(fault, onRetry);
  return (
    <div role="alert">
      <WarningText>
        {title}. {sentence}
      </WarningText>
      {fault.kind === 'signed-out' ? (
        <SignInButton variant="secondary" go={identity.signIn}>
          {words.signInAgain}
        </SignInButton>
      ) : (
        <Button type="button" variant="secondary" onClick={onRetry}>
          {words.tryAgain}
        </Button>
      )}
    </div>
  );
};
