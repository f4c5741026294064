/** Generated from en/portal/pages/sign-out.json. */
export const signOut = 'Sign out';
export const youAreStillSigned = 'You are still signed in. Nothing that you typed is waiting to be sent.';
export const youHaveNotSentEverything = 'You have not sent everything you typed';
export const youTypedOnThesePages = 'You typed on these pages, and did not send it:';
export const ifYouKeep = 'If you keep it, it stays in this browser for up to 30 days. Countersign shows it to nobody but you, when you sign in here again. Remove it if other people use this computer under the same account.';
export const keepItAndSignOut = 'Keep it and sign out';
export const removeItAndSignOut = 'Remove it and sign out';
export const staySignedIn = 'Stay signed in';
