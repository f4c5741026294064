interface Standing {
  readonly met: boolean;
  readonly known: boolean;
}

const order = ({ met, known }: Standing) => (met ? 2 : known ? 0 : 1);

/** The conditions with those first for which somebody has something to do; else in the order in which the gate has them. */
export const mostPressingFirst = <Condition extends Standing>(conditions: readonly Condition[]): readonly Condition[] =>
  conditions.toSorted((one, other) => order(one) - order(other));
