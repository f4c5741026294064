import type { ConditionState, GateHeld } from '@countersign/domain/gates';
import * as words from '@countersign/words/api/features/roll-outs';

type Titles = Readonly<Record<string, string>>;

/** A condition in which the risks that hold a gate are called by their titles, for who reads it. */
export const risksByTitle = (state: ConditionState, titles: Titles): ConditionState =>
  state.condition === 'measures-in-place'
    ? { ...state, missing: state.missing.map((id) => titles[id] ?? words.aRiskNoLonger) }
    : state;

/** A refusal to open, in which the risks that hold the gate are called by their titles. Any other stays as it is. */
export const refusedByTitle = <R extends { readonly kind: string }>(
  refusal: R | GateHeld,
  titles: Titles,
): R | GateHeld => {
  if (!isGateHeld(refusal)) return refusal;
  const [first, ...others] = refusal.outstanding;
  const named = (state: ConditionState) => risksByTitle(state, titles);
  return { ...refusal, outstanding: [named(first), ...others.map(named)] };
};

const isGateHeld = (refusal: { readonly kind: string }): refusal is GateHeld => refusal.kind === 'gate-held';
