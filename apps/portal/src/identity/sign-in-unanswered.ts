/** The sign-in cannot be renewed because its service does not answer. It is not over, and nothing was sent. */
export class SignInUnanswered extends Error {}
