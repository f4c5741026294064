import * as words from '@countersign/words/portal/parts/reading';
import { againInWords } from './again-in-words.js';
import type { Fault, FaultKind } from './fault.js';

interface Told {
  readonly title: string;
  readonly sentence: string;
}

const told = (again: string): Readonly<Record<FaultKind, Told>> => ({
  'signed-out': { title: words.yourSignInHasEnded2, sentence: words.signInAgainToReturn },
  'not-taken': {
    title: words.countersignCouldNotAcceptThis,
    sentence: words.reloadThePageIf,
  },
  unreachable: {
    title: words.countersignDoesNotAnswer2,
    sentence: words.checkYourConnectionAndTry,
  },
  'too-slow': {
    title: words.countersignTakesTooLongToAnswer2,
    sentence: words.waitAMomentAndTry,
  },
  'too-many': {
    title: words.countersignIsBusy,
    sentence: words.tryAgainAgainEverything({ again }),
  },
  'not-yours': {
    title: words.thisIsForAnotherPart,
    sentence: words.yourRoleDoesNotLetYouReadThisPage,
  },
  unexpected: {
    title: words.somethingWentWrongOnOurSide2,
    sentence: words.tryAgainIfThisKeeps,
  },
});

/** What could not be read for this reason, and what to do. */
export const readingFault = (fault: Fault): Told => told(againInWords(fault))[fault.kind];
