/** Generated from en/portal/pages/sign-out.json. */
export const signOut = 'Sign out';
export const youAreStillSigned = 'You are still signed in. You have sent everything you typed.';
export const youHaveNotSentEverything = 'You have not sent everything you typed';
export const youHaveUnsentText = 'You have unsent text on these pages:';
export const ifYouKeep = 'If you keep it, it stays in this browser for up to 30 days. Countersign shows it only to you, when you sign in here again. Remove it if other people use this computer with the same account.';
export const keepItAndSignOut = 'Keep it and sign out';
export const removeItAndSignOut = 'Remove it and sign out';
export const staySignedIn = 'Stay signed in';
