import { Outlet } from '@tanstack/react-router';
import { FrameAround } from './FrameAround.js';
import { useIdentity } from './IdentityProvider.js';
import { SignedInFrame } from './SignedInFrame.js';

/** What stands around every page: more of it once somebody is signed in. */
export const Frame = () =>
  useIdentity().signedIn ? (
    <SignedInFrame />
  ) : (
    <FrameAround>
      <Outlet />
    </FrameAround>
  );
