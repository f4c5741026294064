/** An error that may be shown as it is: its sentence is addressed to the person who asked. All others are masked. */
export class PlainError extends Error {
  constructor(
    readonly code: 'FORBIDDEN' | 'BAD_USER_INPUT',
    message: string,
  ) {
    super(message);
  }
}
