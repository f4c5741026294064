import * as words from '@countersign/words/portal/pages/assessments/item/drafting';
import { againInWords } from '../../../../parts/reading/again-in-words.js';
import type { Fault, FaultKind } from '../../../../parts/reading/fault.js';

const told = (again: string): Readonly<Record<FaultKind, string>> => ({
  'signed-out': words.yourSignInHasEnded,
  'not-taken': words.countersignCouldNotAccept,
  unreachable: words.countersignIsNotResponding,
  'too-slow': words.countersignIsTakingTooLong,
  'too-many': words.countersignIsBusy({ again }),
  'not-yours': words.yourRoleDoesNotLet,
  unexpected: words.somethingWentWrongSoWe,
});

/** Whether something was saved where no answer came, or that nobody knows, and why. What was typed is kept in each case. */
export const faultInWords = (fault: Fault): string => told(againInWords(fault))[fault.kind];
