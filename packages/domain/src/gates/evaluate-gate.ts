import type { Instant } from '../kernel/instant.js';
import { isNonEmpty, type NonEmpty } from '../kernel/result.js';
import { gateFacts, type Condition, type GateLaw } from './condition.js';
import { conditions, conditionsOf, type ConditionId } from './conditions.js';
import type { StageKind } from '../document/kinds/enumerations.js';
import type { Position, RefusalFact } from './position.js';
import { runsOnEarlier } from './runs.js';

export interface ConditionState {
  readonly condition: ConditionId;
  readonly met: boolean;
  /** What exactly is missing, as ids: components, activities, processors, clauses. Empty where the condition is plain. */
  readonly missing: readonly string[];
  /** Why nothing can be said of it yet: it is judged on what was signed, and no signature stands. */
  readonly unsigned?: Unsigned;
  /** Why nothing can be said of it yet: it is judged on what was asked for, and nobody has asked for the stage. */
  readonly notAsked?: true;
  /** That the stage was opened on an earlier request, and something else was asked for since: that opening counts no more. */
  readonly overtaken?: true;
  /** The later decision that holds the gate though a signature stands. */
  readonly refusal?: RefusalFact['kind'];
}

/** No signature was ever given; the last one was revoked; or what is kept of it cannot be read as it stands. */
export type Unsigned = 'never-signed' | 'revoked' | 'unread';

export type Verdict =
  | { readonly kind: 'open'; readonly conditions: readonly ConditionState[] }
  | {
      readonly kind: 'held';
      readonly conditions: readonly ConditionState[];
      readonly outstanding: NonEmpty<ConditionState>;
    };

/** The conditions by which it is itself said that there is no signature, or a later decision. */
const saysItself = ({ condition, refusal }: ConditionState): boolean =>
  condition === 'own-assessment-signed' || refusal !== undefined;

/**
 * Whether a condition can be judged now. One that is judged on what was asked for is not known before anybody has asked,
 * and one that is judged on what was signed is not known while no signature stands. It holds the gate all the same (law 1).
 */
export const isKnown = (state: ConditionState): boolean =>
  state.met || (state.notAsked === undefined && (state.unsigned === undefined || saysItself(state)));

/** How much holds a gate: what is known not to be met, and what cannot be judged yet, which is neither met nor unmet. */
export interface HeldCount {
  readonly outstanding: number;
  readonly notKnown: number;
}

/** Counts what of some conditions is outstanding and what is not known yet; both are 0 where all are met. */
export const heldCount = (conditions: readonly ConditionState[]): HeldCount => ({
  outstanding: conditions.filter((one) => !one.met && isKnown(one)).length,
  notKnown: conditions.filter((one) => !isKnown(one)).length,
});

const unsignedOf = ({ assessment }: Position): Unsigned | null => {
  if (assessment?.signature) return null;
  if (assessment?.isUnread) return 'unread';
  return assessment?.revokedAt ? 'revoked' : 'never-signed';
};

/**
 * A gate holds until every condition is met, and says exactly which are not (laws 1, 2, 3; DPA 2018 s.64(1), UK GDPR
 * Art 35(1)). Evidence can only help: measures in place, agreements, clauses and a signed opening of the stage itself
 * never turn an open gate into a held one. A later decision that does not approve does, until a new approval, and so do
 * the people of another stage that is opened (law 3). Nothing is read but the position, the releases of its template and
 * the law, and only the stage's latest request counts.
 */
export const evaluateGate = (stage: StageKind, position: Position, law: GateLaw, at: Instant): Verdict => {
  const facts = gateFacts(stage, position, law, at);
  const states = conditionsOf(stage).map((condition): ConditionState => {
    const { judge, judgedOn }: Condition = conditions[condition];
    const judgement = judge(facts);
    if (judgement.kind === 'met') return { condition, met: true, missing: [] };
    const unsigned = judgedOn.includes('signature') ? unsignedOf(position) : null;
    const refusal = condition === 'no-later-refusal' ? position.assessment?.refusal?.kind : undefined;
    const notAsked = facts.request === null && judgedOn.includes('request');
    const overtaken = condition === 'opening-signed' && runsOnEarlier(position, stage, law.longest, at);
    return {
      condition,
      met: false,
      missing: judgement.missing,
      ...(unsigned && { unsigned }),
      ...(notAsked && { notAsked }),
      ...(refusal && { refusal }),
      ...(overtaken && { overtaken }),
    };
  });
  const outstanding = states.filter((one) => !one.met);
  return isNonEmpty(outstanding)
    ? { kind: 'held', conditions: states, outstanding }
    : { kind: 'open', conditions: states };
};

/**
 * What holds a stage of which an opening runs, also one that was signed on an earlier request: whoever uses it must stop
 * (law 1). Empty while the gate is open, and where no opening runs.
 */
export const heldThoughOpened = (verdict: Verdict): readonly ConditionState[] =>
  verdict.kind === 'held' &&
  verdict.conditions.some((one) => one.condition === 'opening-signed' && (one.met || one.overtaken))
    ? verdict.outstanding
    : [];

/** What stands between a request and its opening: every outstanding condition but the opening itself. */
export const outstandingBeforeOpening = (verdict: Verdict): readonly ConditionState[] =>
  verdict.kind === 'open' ? [] : verdict.outstanding.filter((one) => one.condition !== 'opening-signed');
