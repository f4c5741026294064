/** Generated from en/portal/routing.json. */
export const signIn = 'Sign in';
