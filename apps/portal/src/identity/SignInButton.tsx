import { Button, type ButtonVariant } from '@countersign/ui';
import * as words from '@countersign/words/portal/identity';
import type { ReactNode } from 'react';
import { useTrySignIn } from './useTrySignIn.js';

interface SignInButtonProps {
  readonly go: () => Promise<void>;
  readonly variant?: ButtonVariant | undefined;
  readonly isStart?: boolean | undefined;
  readonly children: ReactNode;
}

/** A button to the sign-in service and back. Where the service does not answer, it says so and takes nobody away. */
export const SignInButton = ({ go, variant, isStart, children }: SignInButtonProps) => {
  const signIn = useTrySignIn(go);
  return (
    <>
      <div role="alert">{signIn.isUnanswered && <p className="govuk-error-message">{words.theSignInService}</p>}</div>
      <Button type="button" variant={variant} isStart={isStart} onClick={signIn.go}>
        {children}
      </Button>
    </>
  );
};
