/** Generated from en/api/platform/auth.json. */
export const sendAPostRequest = 'Send a POST request.';
export const sendTheRequestAsApplication = 'Send the request as application/json.';
export const signInAndTryAgain = 'Sign in and try again.';
export const signingInCannotBeChecked = 'Signing in cannot be checked at the moment. Try again soon.';
