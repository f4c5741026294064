import type { Fault } from '../shell/fault.js';

/** What could not be read for this reason, and what to do. */
export const readingFault: Readonly<Record<Fault, { readonly title: string; readonly sentence: string }>> = {
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
    title: 'Too many things were asked for at once',
    sentence: 'Wait a minute, and try again. Everything that was saved is still there.',
  },
  'not-yours': {
    title: 'This is for another part',
    sentence: 'Your appointments do not let you read it. The start leads to everything that is yours to read or to do.',
  },
  unexpected: {
    title: 'Something went wrong on our side',
    sentence: 'Try again. If it goes on, tell the person who runs Countersign for you, and say what you were doing.',
  },
};
