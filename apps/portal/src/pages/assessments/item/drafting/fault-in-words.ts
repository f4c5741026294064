import { againInWords } from '../../../../parts/reading/again-in-words.js';
import type { Fault, FaultKind } from '../../../../parts/reading/fault.js';

const told = (again: string): Readonly<Record<FaultKind, string>> => ({
  'signed-out': 'your sign-in has ended. What you typed is kept here: sign in again to save it.',
  'not-taken': 'the service did not take it. What you typed is kept here.',
  unreachable:
    'the service does not answer, so it is not known whether this was saved. What you typed is kept here, and it is tried again by itself.',
  'too-slow':
    'the service takes too long to answer, so it is not known whether this was saved. What you typed is kept here, and it is tried again by itself.',
  'too-many': `the service is busy with what was asked for. What you typed is kept here: press the button ${again} to save it.`,
  'not-yours': 'your appointments do not let you do this. What you typed is kept here: ask somebody whose part it is.',
  unexpected:
    'something went wrong, and it is not known whether this was saved. What you typed is kept here: press the button, and it is saved once.',
});

/** Why something was not saved where no answer came. What was typed is kept in each case. */
export const faultInWords = (fault: Fault): string => told(againInWords(fault))[fault.kind];
