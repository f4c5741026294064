import type { Instant } from '../kernel/instant.js';
import { isNonEmpty, type NonEmpty } from '../kernel/result.js';
import { conditionsOf, missingFor, type ConditionId, type GateLaw } from './conditions.js';
import type { StageKind } from '../document/enumerations.js';
import type { Position } from './position.js';

export interface ConditionState {
  readonly condition: ConditionId;
  readonly met: boolean;
  /** What exactly is missing, as ids: components, activities, processors, clauses. Empty where the condition is plain. */
  readonly missing: readonly string[];
  /** Why nothing can be said of it yet: it is judged on what was signed, and no signature stands. */
  readonly unsigned?: Unsigned;
}

/** No signature was ever given, or the last one was revoked. */
export type Unsigned = 'never-signed' | 'revoked';

export type Verdict =
  | { readonly kind: 'open'; readonly conditions: readonly ConditionState[] }
  | {
      readonly kind: 'held';
      readonly conditions: readonly ConditionState[];
      readonly outstanding: NonEmpty<ConditionState>;
    };

const judgedOnSignature: ReadonlySet<ConditionId> = new Set<ConditionId>([
  'own-assessment-signed',
  'components-covered',
  'activities-covered',
  'people-covered',
  'residual-risk-not-high',
  'measures-in-place',
  'review-not-overdue',
  'template-unchanged',
  'law-unchanged',
  'agreement-held',
  'clauses-mapped',
]);

const unsignedOf = ({ assessment }: Position): Unsigned | null => {
  if (assessment?.signature) return null;
  return assessment?.revokedAt ? 'revoked' : 'never-signed';
};

/**
 * A gate holds until every condition is met, and says exactly which are not (laws 1, 2, 3; DPA 2018 s.64(1), UK GDPR
 * Art 35(1)). Evidence can only help: adding it never turns an open gate into a held one. Nothing is read but the
 * position, the releases of its template and the law, and only the stage's latest request counts.
 */
export const evaluateGate = (stage: StageKind, position: Position, law: GateLaw, at: Instant): Verdict => {
  const request = position.requests.findLast((one) => one.stage === stage) ?? null;
  const conditions = conditionsOf(stage).map((condition): ConditionState => {
    const missing = missingFor(condition, request, position, law, at);
    if (missing === 'met') return { condition, met: true, missing: [] };
    const unsigned = judgedOnSignature.has(condition) ? unsignedOf(position) : null;
    return { condition, met: false, missing, ...(unsigned && { unsigned }) };
  });
  const outstanding = conditions.filter((one) => !one.met);
  return isNonEmpty(outstanding) ? { kind: 'held', conditions, outstanding } : { kind: 'open', conditions };
};

/** What stands between a request and its opening: every outstanding condition but the opening itself. */
export const outstandingBeforeOpening = (verdict: Verdict): readonly ConditionState[] =>
  verdict.kind === 'open' ? [] : verdict.outstanding.filter((one) => one.condition !== 'opening-signed');
