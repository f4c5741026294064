import { Button, type ButtonVariant } from '@countersign/ui';
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
      <div role="alert">
        {signIn.isUnanswered && (
          <p className="govuk-error-message">
            The sign-in service does not answer. Check your connection, wait a moment, and try again. What you typed is
            still here.
          </p>
        )}
      </div>
      <Button type="button" variant={variant} isStart={isStart} onClick={signIn.go}>
        {children}
      </Button>
    </>
  );
};
