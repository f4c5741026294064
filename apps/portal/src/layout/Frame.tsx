import { Outlet } from '@tanstack/react-router';
import { FrameAround } from './FrameAround.js';
import { useIdentity } from '../identity/IdentityProvider.js';
import { SignedInFrame } from './SignedInFrame.js';
import { SignedOutPage, SomebodyElsePage } from './StoppedPage.js';
import { useStanding } from '../identity/useStanding.js';

/** What stands around every page: more of it once somebody is signed in, and nothing else once the tab is not theirs. */
export const Frame = () => {
  const identity = useIdentity();
  const standing = useStanding();
  const { signedIn, before, personKey, name } = identity;
  const who = { subject: personKey, name };
  if (before !== null) return <SomebodyElsePage identity={identity} before={before} now={who} />;
  if (standing.kind === 'somebody-else')
    return <SomebodyElsePage identity={identity} before={who} now={standing.who} />;
  if (standing.kind === 'signed-out') return <SignedOutPage identity={identity} />;
  return signedIn ? (
    <SignedInFrame />
  ) : (
    <FrameAround>
      <Outlet />
    </FrameAround>
  );
};
