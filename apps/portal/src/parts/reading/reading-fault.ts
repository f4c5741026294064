import * as words from '@countersign/words/portal/parts/reading';
import { againInWords } from './again-in-words.js';
import type { Fault, FaultKind } from './fault.js';

interface Told {
  readonly title: string;
  readonly sentence: string;
}

const told = (again: string): Readonly<Record<FaultKind, Told>> => ({
  'signed-out': { title: words.yourSignInHasEnded2, sentence: words.signInAgainAndYouCome },
  'not-taken': {
    title: words.countersignDidNotTakeThis,
    sentence: words.loadThePageAgainIf,
  },
  unreachable: {
    title: words.countersignDoesNotAnswer2,
    sentence: words.checkYourConnectionWait,
  },
  'too-slow': {
    title: words.countersignTakesTooLongToAnswer2,
    sentence: words.waitAMomentAndTry,
  },
  'too-many': {
    title: words.countersignIsBusyWithWhatWasAskedFor,
    sentence: words.tryAgainAgainEverything({ again }),
  },
  'not-yours': {
    title: words.thisIsForAnotherPart,
    sentence: words.yourAppointmentsDoNotLetYouReadItTheStart,
  },
  unexpected: {
    title: words.somethingWentWrongOnOurSide2,
    sentence: words.tryAgainIfItGoes,
  },
});

/** What could not be read for this reason, and what to do. */
export const readingFault = (fault: Fault): Told => told(againInWords(fault))[fault.kind];
