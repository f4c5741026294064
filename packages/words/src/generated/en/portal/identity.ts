/** Generated from en/portal/identity.json. */
export const theSignInService = 'The sign-in service is not responding. Check your connection and try again. What you typed is still here.';
