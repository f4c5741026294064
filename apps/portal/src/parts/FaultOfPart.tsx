import { Button, WarningText } from '@countersign/ui';
import type { Fault } from '../shell/fault.js';
import { useIdentity } from '../shell/IdentityProvider.js';
import { readingFault } from './reading-fault.js';

/** A part of a page that could not be read, while the rest stands: why, and what to do. It takes nobody away from there. */
export const FaultOfPart = ({ fault, onRetry }: { fault: Fault; onRetry: () => void }) => {
  const identity = useIdentity();
  const { title, sentence } = readingFault[fault];
  const isOver = fault === 'signed-out';
  return (
    <div role="alert">
      <WarningText>
        {title}. {sentence}
      </WarningText>
      <Button type="button" variant="secondary" onClick={() => (isOver ? void identity.signIn() : onRetry())}>
        {isOver ? 'Sign in again' : 'Try again'}
      </Button>
    </div>
  );
};
