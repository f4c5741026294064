import { ErrorSummary } from '@countersign/ui';
import type { Fault } from '../shell/fault.js';
import { useIdentity } from '../shell/IdentityProvider.js';
import { SignInButton } from '../shell/SignInButton.js';

const sentences: Record<Fault, string> = {
  'signed-out': 'Your sign-in has ended. Sign in again and you come back to this page, with everything you typed.',
  unreachable: 'Countersign does not answer. Nothing was saved. What you typed is still here: try again in a moment.',
  'too-slow':
    'Countersign takes too long to answer, so it is not known whether this was saved. What you typed is still here. Wait a moment, and look whether it was saved before you send it again.',
  'too-many':
    'Too many things were asked for at once. Nothing was saved. What you typed is still here: wait a minute, and try again.',
  unexpected: 'Something went wrong on our side. Nothing was saved. What you typed is still here: try again.',
};

/** An answer that did not come: what happened to what was typed, and what to do. */
export const FaultNotice = ({ fault, attempt }: { fault: Fault; attempt: number }) => {
  const identity = useIdentity();
  return (
    <>
      <ErrorSummary attempt={attempt}>{sentences[fault]}</ErrorSummary>
      {fault === 'signed-out' && <SignInButton go={identity.signIn}>Sign in again</SignInButton>}
    </>
  );
};
