import * as words from '@countersign/words/portal/layout';
import { draftsOf } from '../parts/drafts/draft-store.js';
import { useIdentity } from '../identity/IdentityProvider.js';
import { paths } from '../browser/paths.js';
import { useGo } from '../browser/useGo.js';

/** Signs out, or first asks about what is not sent. */
export const SignOut = () => {
  const identity = useIdentity();
  const go = useGo();
  const signOut = async () => {
    if (draftsOf(identity.personKey).length > 0) return go(paths.signOut);
    await identity.signOut(() => undefined).catch(() => go(paths.signOut));
  };
  return (
    <button type="button" className="app-button-link" onClick={() => void signOut()}>
      {words.signOut}
    </button>
  );
};
