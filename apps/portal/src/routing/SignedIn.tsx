import * as words from '@countersign/words/portal/routing';
import type { ReactNode } from 'react';
import { StartPage } from '../instead/StartPage.js';
import { useIdentity } from '../identity/IdentityProvider.js';
import { SignInButton } from '../identity/SignInButton.js';

export const SignedIn = ({ children }: { children: ReactNode }) => {
  const identity = useIdentity();
  if (identity.signedIn) return children;
  const signIn = (
    <SignInButton isStart go={identity.signIn}>
      {words.signIn}
    </SignInButton>
  );
  return <StartPage signIn={signIn} />;
};
