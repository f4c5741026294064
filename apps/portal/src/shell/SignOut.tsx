import { useIdentity } from './IdentityProvider.js';

export const SignOut = () => {
  const identity = useIdentity();
  return (
    <button type="button" className="app-button-link" onClick={() => void identity.signOut()}>
      Sign out
    </button>
  );
};
