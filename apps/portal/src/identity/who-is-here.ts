/** Somebody who is signed in: the subject of their tokens, and their name where the provider gives it. */
export interface Somebody {
  readonly subject: string;
  readonly name: string | null;
}

const signedIn = 'countersign.signed-in';
const inThisTab = 'countersign.person';
const inThisBrowser = 'countersign.person-here';

const somebodyFrom = (text: string | null): Somebody | null => {
  try {
    const raw = JSON.parse(text ?? 'null') as Partial<Somebody> | null;
    return typeof raw?.subject === 'string' ? { subject: raw.subject, name: raw.name ?? null } : null;
  } catch {
    return null;
  }
};

const nobody = JSON.stringify({ subject: null });

const ifKept = <Answer>(work: () => Answer, without: Answer): Answer => {
  try {
    return work();
  } catch {
    return without;
  }
};

/** The person whose tab this was before it was loaded anew, or before the sign-in; null where it was nobody's. */
export const whoWasHere = (): Somebody | null => somebodyFrom(ifKept(() => sessionStorage.getItem(inThisTab), null));

/**
 * Whether somebody was signed in in this tab when it was loaded anew. Told once: who turns back is not sent there
 * again.
 */
export const takeWasSignedIn = (): boolean =>
  ifKept(() => {
    const was = sessionStorage.getItem(signedIn) !== null;
    sessionStorage.removeItem(signedIn);
    return was;
  }, false);

export const noteSignedIn = (): void => ifKept(() => sessionStorage.setItem(signedIn, 'yes'), undefined);

/** Notes whose tab this is, and lets every other tab of the browser hear it. */
export const noteWhoIsHere = (somebody: Somebody): void =>
  ifKept(() => {
    sessionStorage.setItem(inThisTab, JSON.stringify(somebody));
    localStorage.setItem(inThisBrowser, JSON.stringify(somebody));
  }, undefined);

/** Lets every tab of the browser hear that nobody is signed in any more. */
export const tellNobodyIsHere = (): void => ifKept(() => localStorage.setItem(inThisBrowser, nobody), undefined);

/** From now on the tab is nobody's. */
export const leaveThisTab = (): void =>
  ifKept(() => {
    sessionStorage.removeItem(signedIn);
    sessionStorage.removeItem(inThisTab);
  }, undefined);

/** Why a tab cannot go on as who it was: they signed out in another tab, or somebody else signed in there. */
export type Elsewhere = { readonly kind: 'signed-out' } | { readonly kind: 'somebody-else'; readonly who: Somebody };

/** What happened in other tabs, as the one of `mine` has to take it; null where nothing did. */
export const heardElsewhere = (mine: string): Elsewhere | null => {
  const text = ifKept(() => localStorage.getItem(inThisBrowser), null);
  if (text === null) return null;
  if (text === nobody) return { kind: 'signed-out' };
  const who = somebodyFrom(text);
  return who === null || who.subject === mine ? null : { kind: 'somebody-else', who };
};

/**
 * Calls when who is signed in changed in another tab; also for a tab that was asleep meanwhile, once it is looked at.
 */
export const onElsewhere = (listener: () => void): (() => void) => {
  const hear = (event: StorageEvent) => {
    if (event.key === inThisBrowser) listener();
  };
  window.addEventListener('storage', hear);
  window.addEventListener('pageshow', listener);
  document.addEventListener('visibilitychange', listener);
  return () => {
    window.removeEventListener('storage', hear);
    window.removeEventListener('pageshow', listener);
    document.removeEventListener('visibilitychange', listener);
  };
};
