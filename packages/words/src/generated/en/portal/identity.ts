/** Generated from en/portal/identity.json. */
export const theSignInServiceDoes = 'The sign-in service does not answer. Check your connection, wait a moment, and try again. What you typed is still here.';
