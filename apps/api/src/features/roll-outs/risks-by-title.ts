import { isNonEmpty, type ConditionState, type Verdict } from '@countersign/domain';

/** A verdict in which the risks that hold a gate are called by their titles, for who reads it. */
export const risksByTitle = (verdict: Verdict, titles: Readonly<Record<string, string>>): Verdict => {
  const conditions = verdict.conditions.map((state): ConditionState => {
    if (state.condition !== 'measures-in-place') return state;
    return { ...state, missing: state.missing.map((id) => titles[id] ?? 'A risk no longer in the assessment') };
  });
  const outstanding = conditions.filter(({ met }) => !met);
  return isNonEmpty(outstanding) ? { kind: 'held', conditions, outstanding } : { kind: 'open', conditions };
};
