import { useEffect, useRef, useState } from 'react';
import { useIdentity } from '../../identity/IdentityProvider.js';
import { readAs, type Shape } from './draft-shape.js';
import { forgetDraft, readDraft, writeDraft } from './draft-store.js';
import { useLatest } from './useLatest.js';

interface Keeping<Value> {
  /** What was typed earlier, as far as today's form can take it; null where nothing was. */
  readonly before: Partial<Value> | null;
  /** Words that were typed in an earlier form and have no place in this one. */
  readonly aside: readonly string[];
  readonly forgetAside: () => void;
  /** Keeps what is typed now; with null it is sent, or nobody has need of it. */
  readonly keep: (value: Value | null) => void;
}

const readKept = <Value extends object>(person: string, name: string, shape: Shape<Value>) => {
  const found = readDraft(person, name);
  if (found === null) return { before: null, aside: [], key: null };
  const { value, words } = readAs(shape, found.value);
  return { before: value, aside: [...found.aside, ...words], key: found.key };
};

/**
 * The place in this browser where what a person types of one thing is kept until it is sent. `forgottenElsewhere` is
 * called when what was brought back here was sent or forgotten in the tab that it came from.
 */
export const useKept = <Value extends object>(
  name: string,
  shape: Shape<Value>,
  forgottenElsewhere: () => void,
): Keeping<Value> => {
  const { personKey } = useIdentity();
  const [found] = useState(() => readKept(personKey, name, shape));
  const [aside, setAside] = useState<readonly string[]>(found.aside);
  const origin = useRef(found.key);
  const typed = useRef<Partial<Value> | null>(found.before);
  const words = useRef<readonly string[]>(found.aside);
  const hear = useLatest(forgottenElsewhere);

  useEffect(() => {
    const listen = (event: StorageEvent) => {
      if (event.key !== null && event.key === origin.current && event.newValue === null) hear.current();
    };
    window.addEventListener('storage', listen);
    return () => window.removeEventListener('storage', listen);
  }, [hear]);

  const store = () => {
    if (typed.current !== null || words.current.length > 0)
      return writeDraft(personKey, name, { value: typed.current ?? {}, aside: words.current });
    forgetDraft(personKey, name, origin.current);
    origin.current = null;
  };
  return {
    before: found.before,
    aside,
    keep: (value) => {
      typed.current = value;
      store();
    },
    forgetAside: () => {
      words.current = [];
      setAside([]);
      store();
    },
  };
};
