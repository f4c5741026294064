/** Generated from en/portal.json. */
export const signIn = 'Sign in';
export const toSignInTurn = 'To sign in, turn on JavaScript in your browser and reload this page.';
export const countersign = 'Countersign';
