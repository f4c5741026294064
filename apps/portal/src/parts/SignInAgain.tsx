import { Button } from '@countersign/ui';
import { useIdentity } from '../shell/IdentityProvider.js';

/** Asks again who one is, and comes back to this page with everything that was typed. */
export const SignInAgain = () => {
  const identity = useIdentity();
  return (
    <Button type="button" onClick={() => void identity.stepUp()}>
      Sign in again to go on
    </Button>
  );
};
