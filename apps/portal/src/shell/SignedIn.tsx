import type { ReactNode } from 'react';
import { StartPage } from '../pages/start/StartPage.js';
import { useIdentity } from './IdentityProvider.js';
import { SignInButton } from './SignInButton.js';

export const SignedIn = ({ children }: { children: ReactNode }) => {
  const identity = useIdentity();
  if (identity.signedIn) return children;
  const signIn = (
    <SignInButton isStart go={identity.signIn}>
      Sign in
    </SignInButton>
  );
  return <StartPage signIn={signIn} />;
};
