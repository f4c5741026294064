import { useRef, useState } from 'react';
import type { Shape } from './draft-shape.js';
import { useKept } from './useKept.js';
import { useUnsent } from './useUnsent.js';

export interface Draft<Value> {
  readonly value: Value;
  /** Whether the value was typed earlier and brought back, after a reload, a sign-in or a closed tab. */
  readonly broughtBack: boolean;
  /** Words that were typed in an earlier form and have no place in this one. */
  readonly aside: readonly string[];
  readonly change: (part: Partial<Value>) => void;
  /** Forgets what was typed: it was sent, or nobody has need of it. */
  readonly discard: () => void;
  readonly forgetAside: () => void;
}

/**
 * What somebody types, kept in this browser until it is sent: a new sign-in, a fault, a reload or a closed tab loses
 * nothing, and the browser asks before it closes the tab. It is that person's and that thing's. `shape` reads what an
 * earlier release may have kept.
 */
export const useDraft = <Value extends object>(name: string, initial: Value, shape: Shape<Value>): Draft<Value> => {
  const kept = useKept(name, shape, () => {
    if (broughtBack && !isTouched.current) discard();
  });
  const [broughtBack, setBroughtBack] = useState(kept.before !== null);
  const [value, setValue] = useState<Value>({ ...initial, ...kept.before });
  const latest = useRef(value);
  const isTyped = useRef(broughtBack);
  const isTouched = useRef(false);
  useUnsent(() => isTyped.current);

  const become = (next: Value, typed: boolean) => {
    latest.current = next;
    isTyped.current = typed;
    setValue(next);
    kept.keep(typed ? next : null);
  };
  const discard = () => {
    become(initial, false);
    setBroughtBack(false);
  };

  return {
    value,
    broughtBack,
    aside: kept.aside,
    change: (part) => {
      const next = { ...latest.current, ...part };
      isTouched.current = true;
      become(next, JSON.stringify(next) !== JSON.stringify(initial));
    },
    discard,
    forgetAside: kept.forgetAside,
  };
};
