import { useState } from 'react';
import { useIdentity } from '../shell/IdentityProvider.js';
import { readDraft, writeDraft } from './draft-store.js';

export interface Draft<Value> {
  readonly value: Value;
  /** Whether the value was typed earlier and brought back, after a reload or a sign-in. */
  readonly broughtBack: boolean;
  readonly change: (part: Partial<Value>) => void;
  readonly discard: () => void;
}

/** What somebody types, kept for this tab until it is saved: a new sign-in, a fault or a reload loses nothing. */
export const useDraft = <Value extends object>(name: string, initial: Value): Draft<Value> => {
  const { personKey } = useIdentity();
  const key = `${personKey}.${name}`;
  const [kept] = useState(() => readDraft<Value>(key));
  const [broughtBack, setBroughtBack] = useState(kept !== null);
  const [value, setValue] = useState<Value>({ ...initial, ...kept });
  return {
    value,
    broughtBack,
    change: (part) => {
      const next = { ...value, ...part };
      setValue(next);
      writeDraft(key, next);
    },
    discard: () => {
      writeDraft(key, null);
      setValue(initial);
      setBroughtBack(false);
    },
  };
};
