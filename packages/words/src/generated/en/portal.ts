/** Generated from en/portal.json. */
export const signIn = 'Sign in';
export const toSignInTurnJava = 'To sign in, turn JavaScript on in your browser and load this page again.';
export const countersign = 'Countersign';
