import Keycloak, { type KeycloakLoginOptions } from 'keycloak-js';
import { SignInEnded } from './sign-in-ended.js';

export interface SignInSettings {
  readonly url: string;
  readonly realm: string;
  readonly clientId: string;
}

const marker = 'countersign.signed-in';
const here = () => window.location.href.split('#')[0] ?? window.location.href;

export type Identity = Awaited<ReturnType<typeof identify>>;

/** Who is at the screen, from Keycloak. Tokens stay in memory; a reload asks the identity provider again. */
export const identify = async (settings: SignInSettings) => {
  const keycloak = new Keycloak(settings);
  const wasSignedIn = sessionStorage.getItem(marker) !== null;
  sessionStorage.removeItem(marker);
  const signedIn = await keycloak.init({
    pkceMethod: 'S256',
    checkLoginIframe: false,
    ...(wasSignedIn ? { onLoad: 'login-required' } : {}),
  });
  if (signedIn) sessionStorage.setItem(marker, 'yes');
  let isSigningIn = false;
  const login = (options: KeycloakLoginOptions = {}) => {
    isSigningIn = true;
    return keycloak.login({ ...options, redirectUri: here() });
  };
  return {
    signedIn,
    personKey: keycloak.subject ?? 'nobody',
    token: async (): Promise<string> => {
      await keycloak.updateToken(30).catch(() => keycloak.clearToken());
      if (keycloak.token === undefined) throw new SignInEnded('The sign-in has ended.');
      return keycloak.token;
    },
    /** When the sign-in ends unless it is renewed, in milliseconds; null where the provider does not say. */
    endsAt: (): number | null => {
      const end = keycloak.refreshTokenParsed?.exp;
      return end === undefined ? null : (end - (keycloak.timeSkew ?? 0)) * 1000;
    },
    /** Goes on with the sign-in; false where it cannot be renewed any more. */
    renew: (): Promise<boolean> =>
      keycloak.updateToken(-1).then(
        () => true,
        () => false,
      ),
    signIn: () => login(),
    stepUp: () => login({ prompt: 'login', acrValues: 'step-up' }),
    /** Whether this tab is on its way to the sign-in, from where it comes back with everything that was typed. */
    isSigningIn: () => isSigningIn,
    signOut: () => {
      sessionStorage.clear();
      return keycloak.logout({ redirectUri: window.location.origin + '/' });
    },
  };
};
