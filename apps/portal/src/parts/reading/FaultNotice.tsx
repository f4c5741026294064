import { ErrorSummary } from '@countersign/ui';
import { againInWords } from './again-in-words.js';
import type { Fault, FaultKind } from './fault.js';
import { useIdentity } from '../../identity/IdentityProvider.js';
import { SignInButton } from '../../identity/SignInButton.js';

const notKnown =
  'We do not know whether this was done. What you typed is still here. Press the button again: it is done once, however often you press it.';

const acting = (again: string): Record<FaultKind, string> => ({
  'signed-out': 'Your sign-in has ended. Sign in again and you come back to this page, with everything you typed.',
  'not-taken':
    'Countersign did not take this. Nothing was saved. What you typed is still here: copy it, load the page again, and send it again.',
  'too-many': `Countersign is busy with what was asked for. Nothing was saved. What you typed is still here: try again ${again}.`,
  unreachable: `Countersign does not answer. ${notKnown}`,
  'too-slow': `Countersign takes too long to answer. ${notKnown}`,
  unexpected: `Something went wrong on our side. ${notKnown}`,
  'not-yours':
    'Your appointments do not let you do this. Nothing was saved. What you typed is still here: ask somebody whose part it is.',
});

const fetching = (again: string): Record<FaultKind, string> => ({
  'not-yours': 'Your appointments do not let you read this. Ask somebody whose part it is.',
  'signed-out': 'Your sign-in has ended. Sign in again and you come back to this page.',
  'not-taken': 'Countersign did not take this. Load the page again, and try again.',
  'too-many': `Countersign is busy with what was asked for. Try again ${again}.`,
  unreachable: 'Countersign does not answer. Try again in a moment.',
  'too-slow': 'Countersign takes too long to answer. Try again in a moment.',
  unexpected: 'Something went wrong on our side. Try again.',
});

interface FaultNoticeProps {
  readonly fault: Fault;
  readonly attempt: number;
  /** Whether something was to be fetched, and not done. */
  readonly fetched?: boolean;
}

/** An answer that did not come: only what is known of it, what happened to what was typed, and what to do. */
export const FaultNotice = ({ fault, attempt, fetched = false }: FaultNoticeProps) => {
  const identity = useIdentity();
  return (
    <>
      <ErrorSummary attempt={attempt}>{(fetched ? fetching : acting)(againInWords(fault))[fault.kind]}</ErrorSummary>
      {fault.kind === 'signed-out' && <SignInButton go={identity.signIn}>Sign in again</SignInButton>}
    </>
  );
};
