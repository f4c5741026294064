import { againInWords } from './again-in-words.js';
import type { Fault, FaultKind } from './fault.js';

interface Told {
  readonly title: string;
  readonly sentence: string;
}

const told = (again: string): Readonly<Record<FaultKind, Told>> => ({
  'signed-out': { title: 'Your sign-in has ended', sentence: 'Sign in again and you come back to this page.' },
  'not-taken': {
    title: 'Countersign did not take this',
    sentence: 'Load the page again. If it goes on, tell the person who runs Countersign for you.',
  },
  unreachable: {
    title: 'Countersign does not answer',
    sentence: 'Check your connection, wait a moment, and try again. Everything that was saved is still there.',
  },
  'too-slow': {
    title: 'Countersign takes too long to answer',
    sentence: 'Wait a moment, and try again. Everything that was saved is still there.',
  },
  'too-many': {
    title: 'Countersign is busy with what was asked for',
    sentence: `Try again ${again}. Everything that was saved is still there.`,
  },
  'not-yours': {
    title: 'This is for another part',
    sentence: 'Your appointments do not let you read it. The start leads to everything that is yours to read or to do.',
  },
  unexpected: {
    title: 'Something went wrong on our side',
    sentence: 'Try again. If it goes on, tell the person who runs Countersign for you, and say what you were doing.',
  },
});

/** What could not be read for this reason, and what to do. */
export const readingFault = (fault: Fault): Told => told(againInWords(fault))[fault.kind];
