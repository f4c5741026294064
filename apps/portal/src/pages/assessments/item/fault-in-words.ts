import type { Fault } from '../../../shell/fault.js';

/** Why something was not saved where no answer came. What was typed is kept in each case. */
export const faultInWords: Readonly<Record<Fault, string>> = {
  'signed-out': 'your sign-in has ended. What you typed is kept here: sign in again to save it.',
  'not-taken': 'the service did not take it. What you typed is kept here.',
  unreachable:
    'the service does not answer, so it is not known whether this was saved. What you typed is kept here, and it is tried again by itself.',
  'too-slow':
    'the service takes too long to answer, so it is not known whether this was saved. What you typed is kept here, and it is tried again by itself.',
  'too-many':
    'too many things were asked for at once. What you typed is kept here: wait a minute, and press the button to save it.',
  'not-yours': 'your appointments do not let you do this. What you typed is kept here: ask somebody whose part it is.',
  unexpected:
    'something went wrong, and it is not known whether this was saved. What you typed is kept here: press the button, and it is saved once.',
};
