import * as words from '@countersign/words/portal/parts/acting';
import { useIdentity } from '../../identity/IdentityProvider.js';
import { SignInButton } from '../../identity/SignInButton.js';

/** Asks again who one is, and comes back to this page with everything that was typed. */
export const SignInAgain = () => <SignInButton go={useIdentity().stepUp}>{words.signInAgainToContinue}</SignInButton>;
