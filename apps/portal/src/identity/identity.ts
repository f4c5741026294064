import Keycloak, { type KeycloakLoginOptions } from 'keycloak-js';
import { askForTokens } from './ask-for-tokens.js';
import { claimsOf } from './claims-of.js';
import { inTime } from '../browser/in-time.js';
import { leaveAsPlanned } from '../browser/planned-leaving.js';
import { SignInEnded } from './sign-in-ended.js';
import { SignInUnanswered } from './sign-in-unanswered.js';
import { signInSession, type Renewal, type Standing } from './sign-in-session.js';
import {
  leaveThisTab,
  noteSignedIn,
  noteWhoIsHere,
  takeWasSignedIn,
  tellNobodyIsHere,
  whoWasHere,
  type Somebody,
} from './who-is-here.js';

export interface SignInSettings {
  readonly url: string;
  readonly realm: string;
  readonly clientId: string;
}

export interface Identity {
  readonly signedIn: boolean;
  readonly personKey: string;
  readonly name: string | null;
  /**
   * The person who was signed in in this tab before, where somebody else is now: nothing goes on before that is told.
   */
  readonly before: Somebody | null;
  readonly token: () => Promise<string>;
  /** When the sign-in ends unless it is renewed, in milliseconds; null where the provider does not say. */
  readonly endsAt: () => number | null;
  readonly renew: () => Promise<Renewal>;
  readonly standing: () => Standing;
  readonly subscribe: (listener: () => void) => () => void;
  /** Goes to the sign-in and comes back to this page; throws where its service does not answer. */
  readonly signIn: () => Promise<void>;
  readonly stepUp: () => Promise<void>;
  /** Goes on in this tab as who is signed in now, and not as who was before: what that one sees is read afresh. */
  readonly goOnAs: (now: Somebody) => void;
  /** Whether this tab is on its way to the sign-in, from where it comes back with everything that was typed. */
  readonly isSigningIn: () => boolean;
  /** Signs out, once there is somebody to sign out at, and forgets before it does so. Throws where there is not. */
  readonly signOut: (forget: () => void) => Promise<void>;
  /** Ends the sign-in of whoever is signed in now, so that who was here before can sign in, on this very page. */
  readonly signOutForBefore: () => Promise<void>;
}

/** How long the sign-in service may take to show that it is there. Milliseconds. */
const patience = 10_000;

const here = () => window.location.href.split('#')[0] ?? window.location.href;
const on: Standing = { kind: 'on' };

const realmOf = ({ url, realm }: SignInSettings) => `${url}/realms/${encodeURIComponent(realm)}`;

/** Makes sure before the page is left that there is a sign-in service to go to. */
const mustAnswer = async (settings: SignInSettings) => {
  const description = `${realmOf(settings)}/.well-known/openid-configuration`;
  try {
    await inTime(fetch(description, { mode: 'no-cors', cache: 'no-store', credentials: 'omit' }), patience);
  } catch {
    throw new SignInUnanswered('The sign-in service does not answer.');
  }
};

/** The tab was not left: it goes to the sign-in once there is one. */
const keepSignedIn = (reason: unknown) => {
  noteSignedIn();
  throw reason;
};

/** Goes to the sign-in in the place of this page, so that Back leads to the page before and not here again. */
const goToSignIn = async (keycloak: Keycloak): Promise<never> => {
  window.location.replace(await keycloak.createLoginUrl({ redirectUri: here() }));
  return new Promise<never>(() => undefined);
};

const sessionOf = (keycloak: Keycloak, settings: SignInSettings, who: Somebody) => {
  const first = { access: keycloak.token ?? '', refresh: keycloak.refreshToken, id: keycloak.idToken };
  const url = `${realmOf(settings)}/protocol/openid-connect/token`;
  const ask = (before: typeof first) => askForTokens(url, settings.clientId, before);
  return signInSession(who, first, ask, ({ id }) => {
    if (id !== undefined) keycloak.idToken = id;
  });
};

/** The person at the screen, from Keycloak. Tokens stay in memory; a reload asks the identity provider again. */
export const identify = async (settings: SignInSettings): Promise<Identity> => {
  const keycloak = new Keycloak(settings);
  const wasSignedIn = takeWasSignedIn();
  if (wasSignedIn) await mustAnswer(settings).catch(keepSignedIn);
  const signedIn = await keycloak.init({ pkceMethod: 'S256', checkLoginIframe: false });
  if (!signedIn && wasSignedIn) return goToSignIn(keycloak);
  const who = { subject: keycloak.subject ?? 'nobody', name: claimsOf(keycloak.token).name ?? null };
  const wasHere = whoWasHere();
  const before = signedIn && wasHere !== null && wasHere.subject !== who.subject ? wasHere : null;
  const session = signedIn ? sessionOf(keycloak, settings, who) : null;
  if (signedIn) noteSignedIn();
  if (signedIn && before === null) noteWhoIsHere(who);

  let isSigningIn = false;
  const login = async (options: KeycloakLoginOptions = {}) => {
    await mustAnswer(settings);
    isSigningIn = true;
    await keycloak.login({ ...options, redirectUri: here() });
  };
  return {
    signedIn,
    personKey: who.subject,
    name: who.name,
    before,
    token: () => session?.token() ?? Promise.reject(new SignInEnded('Nobody is signed in.')),
    endsAt: () => session?.endsAt() ?? null,
    renew: () => session?.renew() ?? Promise.resolve('refused'),
    standing: () => session?.standing() ?? on,
    subscribe: (listener) => session?.subscribe(listener) ?? (() => undefined),
    signIn: () => login(),
    stepUp: () => login({ prompt: 'login', acrValues: 'step-up' }),
    goOnAs: (now) => {
      noteWhoIsHere(now);
      noteSignedIn();
      leaveAsPlanned();
      window.location.reload();
    },
    isSigningIn: () => isSigningIn,
    signOut: async (forget) => {
      await mustAnswer(settings);
      forget();
      leaveThisTab();
      tellNobodyIsHere();
      leaveAsPlanned();
      await keycloak.logout({ redirectUri: window.location.origin + '/' });
    },
    signOutForBefore: async () => {
      await mustAnswer(settings);
      tellNobodyIsHere();
      leaveAsPlanned();
      await keycloak.logout({ redirectUri: here() });
    },
  };
};
