import { stances } from '@countersign/domain/document/kinds';
import { useRef, useState } from 'react';
import { content } from '../../../../parts/content/words/content-shape.js';
import { oneOf, orNull, text, whole, type Shape } from '../../../../parts/drafts/draft-shape.js';
import type { Draft } from '../../../../parts/drafts/useDraft.js';
import { useKept } from '../../../../parts/drafts/useKept.js';
import { textOf, type AnswerForm } from './answer-form.js';

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

/** What this tab sent last, and the version that it became. */
interface Sent {
  readonly text: string;
  readonly version: number;
}

/** What was sent speaks for the version that it became, and for no later one, which is somebody else's. */
const isNotSaved = (typed: AnswerForm | null, sent: Sent | null, saved: AnswerForm): boolean => {
  if (typed === null) return false;
  if (typed.version === sent?.version) return textOf(typed) !== sent.text;
  return typed.version > saved.version || textOf(typed) !== textOf(saved);
};

/** What somebody else saved, to go on from: a row that was added here stays that row. */
const asFollowed = (saved: AnswerForm, before: AnswerForm | null): AnswerForm =>
  before?.savedAs === undefined ? saved : { ...saved, savedAs: before.savedAs };

const shape: Shape<AnswerForm> = {
  stance: orNull(oneOf(stances)),
  reason: text,
  content,
  version: whole,
  savedAs: text,
};

/**
 * What somebody types in answer to an item, kept in this browser until it is saved. While nothing of it is unsaved, it
 * follows what others save; from the first letter on it stays as it was typed.
 */
export const useTyped = (name: string, saved: AnswerForm): Typed => {
  const keeping = useKept(name, shape, () => {
    if (broughtBack) discard();
  });
  const [kept] = useState(() => (keeping.before === null ? null : { ...saved, ...keeping.before }));
  const [typed, setTyped] = useState<AnswerForm | null>(kept);
  const [sent, setSent] = useState<Sent | null>(null);
  const [broughtBack, setBroughtBack] = useState(kept !== null);
  const isUnsaved = isNotSaved(typed, sent, saved);
  const value = typed === null || (!isUnsaved && saved.version > typed.version) ? saved : typed;
  const latest = useRef<AnswerForm | null>(kept);
  const sentLast = useRef<Sent | null>(null);

  const haveSent = (what: Sent | null) => {
    sentLast.current = what;
    setSent(what);
  };
  const become = (next: AnswerForm | null) => {
    latest.current = next;
    setTyped(next);
  };
  const discard = () => {
    become(null);
    haveSent(null);
    setBroughtBack(false);
    keeping.keep(null);
  };

  return {
    value,
    broughtBack,
    aside: keeping.aside,
    isUnsaved,
    now: () => latest.current ?? value,
    isUnsavedNow: () => isNotSaved(latest.current, sentLast.current, saved),
    change: (part) => {
      const before = latest.current;
      const stands = before !== null && (isUnsaved || before.version >= saved.version);
      const next = { ...(stands ? before : asFollowed(saved, before)), ...part };
      become(next);
      setBroughtBack(false);
      keeping.keep(next);
    },
    discard,
    forgetAside: keeping.forgetAside,
    settle: (form, { id, version }) => {
      const standing = latest.current ?? form;
      const next = { ...standing, version, savedAs: id };
      become(next);
      haveSent({ text: textOf(form), version });
      setBroughtBack(false);
      keeping.keep(textOf(standing) === textOf(form) ? null : next);
    },
  };
};
