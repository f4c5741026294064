import { useEffect, useRef, useState } from 'react';
import { useLatest } from './useLatest.js';

/** One attempt to save: null where it was saved; otherwise a sentence that says so and why, and whether to try again by itself. */
export type Attempted = { readonly because: string; readonly again: boolean } | null;

export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'typing' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'not-saved'; readonly because: string };

interface AutosaveOptions {
  /** What stands there now, as text: another text is another thing to save. */
  readonly text: string;
  readonly isUnsaved: boolean;
  readonly isUnsavedNow: () => boolean;
  /** Whether saving by itself waits for the person, such as for a choice between two texts. */
  readonly isHeld: boolean;
  readonly save: () => Promise<Attempted>;
}

export interface Autosave {
  readonly state: SaveState;
  /** Saves at once what is not saved, after what is being saved now. Never tries again what was refused as it stands. */
  readonly flush: () => Promise<void>;
}

/** How long after the last letter it is saved, and after a fault it is tried again. Milliseconds. */
const pause = 1500;
const patience = 15_000;

/** Saves by itself what is typed, after a pause; one attempt at a time. */
export const useAutosave = ({ text, isUnsaved, isUnsavedNow, isHeld, save }: AutosaveOptions): Autosave => {
  const [isSaving, setSaving] = useState(false);
  const [failed, setFailed] = useState<{ readonly text: string; readonly what: Exclude<Attempted, null> } | null>(null);
  const running = useRef<Promise<void> | null>(null);
  const now = useLatest({ text, isUnsavedNow, isHeld, save });
  const isRefused = failed !== null && failed.text === text;

  const attempt = async () => {
    const { text: sent, save: send } = now.current;
    setSaving(true);
    const what = await send();
    setFailed(what === null ? null : { text: sent, what });
    setSaving(false);
  };

  const flush = async () => {
    while (running.current) await running.current;
    if (!now.current.isUnsavedNow() || now.current.isHeld) return;
    if (failed !== null && failed.text === now.current.text && !failed.what.again) return;
    running.current = attempt().finally(() => {
      running.current = null;
    });
    await running.current;
  };

  const flushing = useLatest(flush);
  const waits = isUnsaved && !isHeld && !isSaving && (!isRefused || failed.what.again);
  useEffect(() => {
    if (!waits) return;
    const timer = setTimeout(() => void flushing.current(), isRefused ? patience : pause);
    return () => clearTimeout(timer);
  }, [waits, isRefused, text, flushing]);

  const state: SaveState = isSaving
    ? { kind: 'saving' }
    : isUnsaved && isRefused
      ? { kind: 'not-saved', because: failed.what.because }
      : { kind: isUnsaved ? 'typing' : 'saved' };
  return { state, flush };
};
