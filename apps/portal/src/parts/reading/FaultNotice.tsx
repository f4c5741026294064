import { ErrorSummary } from '@countersign/ui';
import * as words from '@countersign/words/portal/parts/reading';
import { againInWords } from './again-in-words.js';
import type { Fault, FaultKind } from './fault.js';
import { useIdentity } from '../../identity/IdentityProvider.js';
import { SignInButton } from '../../identity/SignInButton.js';

const notKnown = words.weDoNotKnowWhether;

const acting = (again: string): Record<FaultKind, string> => ({
  'signed-out': words.yourSignInHasEnded,
  'not-taken': words.countersignCouldNotAccept,
  'too-many': words.countersignIsBusyNothing({ again }),
  unreachable: words.countersignDoesNotAnswer({ notKnown }),
  'too-slow': words.countersignTakesTooLong({ notKnown }),
  unexpected: words.somethingWentWrongOnOur({ notKnown }),
  'not-yours': words.yourRoleDoesNotLet,
});

const fetching = (again: string): Record<FaultKind, string> => ({
  'not-yours': words.yourRoleDoesNotLetYouRead,
  'signed-out': words.yourSignInHasEndedSign,
  'not-taken': words.countersignCouldNotAcceptThisReload,
  'too-many': words.countersignIsBusyTryAgain({ again }),
  unreachable: words.countersignDoesNotAnswerTry,
  'too-slow': words.countersignTakesTooLongToAnswer,
  unexpected: words.somethingWentWrongOnOurSide,
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
      {fault.kind === 'signed-out' && <SignInButton go={identity.signIn}>{words.signInAgain}</SignInButton>}
    </>
  );
};
