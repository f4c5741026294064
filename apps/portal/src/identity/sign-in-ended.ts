/** The sign-in is over: nothing can be asked of the API before somebody signs in again. */
export class SignInEnded extends Error {}
