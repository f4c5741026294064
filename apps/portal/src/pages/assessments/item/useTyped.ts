import { useRef, useState } from 'react';
import { readDraft, writeDraft } from '../../../parts/draft-store.js';
import type { Draft } from '../../../parts/useDraft.js';
import { useIdentity } from '../../../shell/IdentityProvider.js';
import type { AnswerForm } from './answer-form.js';

export interface Typed extends Draft<AnswerForm> {
  /** What stands in the form now, also before the page has shown it. */
  readonly now: () => AnswerForm;
  /** Whether the form holds anything that is not saved. */
  readonly isUnsaved: boolean;
  /** The same at this very moment, also before the page has shown it. */
  readonly isUnsavedNow: () => boolean;
  /** A form was saved as a version: what was typed since stays, and goes on from there. */
  readonly settle: (sent: AnswerForm, saved: { readonly id: string; readonly version: number }) => void;
}

const asText = ({ stance, reason, content }: AnswerForm) => JSON.stringify([stance, reason, content]);

/**
 * What somebody types in answer to an item, kept for this tab until it is saved. While nothing of it is unsaved, it
 * follows what others save; from the first letter on it stays as it was typed.
 */
export const useTyped = (name: string, saved: AnswerForm): Typed => {
  const { personKey } = useIdentity();
  const key = `${personKey}.${name}`;
  const [kept] = useState(() => readDraft<AnswerForm>(key));
  const [typed, setTyped] = useState(kept);
  const [sent, setSent] = useState<string | null>(null);
  const [broughtBack, setBroughtBack] = useState(kept !== null);
  const isUnsaved = typed !== null && asText(typed) !== (sent ?? asText(saved));
  const value = typed === null || (!isUnsaved && saved.version > typed.version) ? saved : typed;
  const latest = useRef<AnswerForm | null>(kept);
  const sentLast = useRef<string | null>(null);

  const become = (next: AnswerForm | null) => {
    latest.current = next;
    setTyped(next);
  };

  return {
    value,
    broughtBack,
    isUnsaved,
    now: () => latest.current ?? value,
    isUnsavedNow: () => latest.current !== null && asText(latest.current) !== (sentLast.current ?? asText(saved)),
    change: (part) => {
      const before = latest.current;
      const stands = before !== null && (isUnsaved || before.version >= saved.version);
      const next = { ...(stands ? before : saved), ...part };
      become(next);
      setBroughtBack(false);
      writeDraft(key, next);
    },
    discard: () => {
      become(null);
      sentLast.current = null;
      setSent(null);
      setBroughtBack(false);
      writeDraft(key, null);
    },
    settle: (form, { id, version }) => {
      const standing = latest.current ?? form;
      const next = { ...standing, version, savedAs: id };
      become(next);
      sentLast.current = asText(form);
      setSent(asText(form));
      setBroughtBack(false);
      writeDraft(key, asText(standing) === asText(form) ? null : next);
    },
  };
};
