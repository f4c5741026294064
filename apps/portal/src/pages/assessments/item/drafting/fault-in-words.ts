import * as words from '@countersign/words/portal/pages/assessments/item/drafting';
import { againInWords } from '../../../../parts/reading/again-in-words.js';
import type { Fault, FaultKind } from '../../../../parts/reading/fault.js';

const told = (again: string): Readonly<Record<FaultKind, string>> => ({
  'signed-out': words.yourSignInHasEnded,
  'not-taken': words.theServiceDidNotTake,
  unreachable: words.theServiceDoesNotAnswer,
  'too-slow': words.theServiceTakesTooLong,
  'too-many': words.theServiceIsBusy({ again }),
  'not-yours': words.yourAppointmentsDoNotLet,
  unexpected: words.somethingWentWrong,
});

/** Why something was not saved where no answer came. What was typed is kept in each case. */
export const faultInWords = (fault: Fault): string => told(againInWords(fault))[fault.kind];
