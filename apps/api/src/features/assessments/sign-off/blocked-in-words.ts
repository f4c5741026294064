import { currentRound, type Blocked } from '@countersign/domain/assessment/lifecycle';
import type { JudgedOn } from '@countersign/catalogue';
import type { LoadedAssessment } from '../reading/loading/loaded-assessment.js';
import type { WorkedOut } from '../reading/work-out.js';

/** With the day and the service that judged, the names of the people in it who wrote and agreed to an override, and whether it is handed in. */
export interface BlockedInWords extends Blocked {
  readonly judged: JudgedOn;
  readonly names: LoadedAssessment['people'];
  readonly isHandedIn: boolean;
}

/** A refusal of an act, with what it takes to tell the findings that block it. Any other stays as it is. */
export const inWords = <R extends { readonly kind: string }>(
  refusal: R | Blocked,
  { judged, loaded }: WorkedOut,
): Exclude<R, Blocked> | BlockedInWords =>
  isBlocked(refusal)
    ? { ...refusal, judged, names: loaded.people, isHandedIn: isUndecided(loaded) }
    : (refusal as Exclude<R, Blocked>);

const isUndecided = ({ records }: LoadedAssessment): boolean => {
  const round = currentRound(records);
  return round !== null && round.decision === null;
};

const isBlocked = (refusal: { readonly kind: string }): refusal is Blocked => refusal.kind === 'blocked';
