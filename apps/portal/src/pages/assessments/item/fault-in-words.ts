import type { Fault } from '../../../shell/fault.js';

/** Why something was not saved where no answer came. What was typed is kept in each case. */
export const faultInWords: Readonly<Record<Fault, string>> = {
  'signed-out': 'your sign-in has ended. What you typed is kept here: sign in again to save it.',
  unreachable: 'the service cannot be reached. What you typed is kept here, and it is tried again by itself.',
  unexpected: 'something went wrong. What you typed is kept here.',
};
