import type { Content, ResolvedItem } from '@countersign/domain';
import { useRef, useState } from 'react';
import type { RefusalNoticeFragment } from '../../../generated/graphql.js';
import { useAutosave, type Attempted, type SaveState } from '../../../parts/useAutosave.js';
import { useLeaving } from '../../../parts/useLeaving.js';
import type { Fault } from '../../../shell/fault.js';
import type { DocumentItem } from '../assessment-document.js';
import { formOf, textOf, type AnswerForm } from './answer-form.js';
import { faultInWords } from './fault-in-words.js';
import { firstProblem } from './first-problem.js';
import { savedSince, type Stale } from './saved-since.js';
import { useSendItem, type Place, type Sent } from './useSendItem.js';
import { useTyped, type Typed } from './useTyped.js';

interface Tried {
  readonly refusal: RefusalNoticeFragment | null;
  readonly fault: Fault | null;
  readonly attempt: number;
}

const nothingTried: Tried = { refusal: null, fault: null, attempt: 0 };

/** Everything that a form of one item needs: what is typed, how it is saved, and what came of it. */
export interface Writing {
  readonly typed: Typed;
  readonly tried: Tried;
  readonly state: SaveState;
  /** What somebody else saved since, to choose between; null where nobody did. */
  readonly stale: Stale | null;
  /** For the button: saves what is not saved, tells what is refused, and goes on where nothing is. */
  readonly submit: () => Promise<void>;
  readonly flush: () => Promise<void>;
  readonly keepMine: () => Promise<void>;
  /** Goes on with what was typed over what was saved; nothing is saved by itself before something of it is changed. */
  readonly combine: () => void;
  /** Fills the form with a content to begin from; nothing is saved by itself before something of it is changed. */
  readonly begin: (content: Content) => void;
}

interface WritingOptions {
  readonly assessmentId: string;
  readonly item: ResolvedItem;
  /** The item as it was last saved; null for a row that is not there yet. */
  readonly stored: DocumentItem | null;
  readonly placeOf: (form: AnswerForm) => Place;
  readonly draftName: string;
  readonly onSaved: (item: DocumentItem) => void;
  readonly onDone: () => void;
}

/** Writes one answer: by itself after a pause and on leaving, and when the button is pressed. */
export const useItemWriting = (options: WritingOptions): Writing => {
  const { assessmentId, item, stored, placeOf, draftName, onSaved, onDone } = options;
  const typed = useTyped(draftName, formOf(item));
  const send = useSendItem(assessmentId, item);
  const [tried, setTried] = useState<Tried>(nothingTried);
  const [untouched, setUntouched] = useState<string | null>(null);
  const sending = useRef(false);
  const [busy, setBusy] = useState(false);
  const form = typed.value;
  const text = textOf(form);
  const refused = tried.refusal?.__typename === 'StaleVersion' ? tried.refusal : null;
  const stale = refused ?? (typed.isUnsaved ? savedSince(form, stored) : null);

  const settled = (sent: Sent, what: typeof form): Sent => {
    if (sent.kind !== 'saved') return sent;
    typed.settle(what, sent.item);
    setTried((before) => ({ ...before, refusal: null, fault: null }));
    onSaved(sent.item);
    return sent;
  };

  const saveQuietly = async (): Promise<Attempted> => {
    const what = typed.now();
    const problem = firstProblem(item, placeOf(what), what);
    if (problem !== null) return { because: problem, again: false };
    const sent = settled(await send(placeOf(what), what, what.version), what);
    if (sent.kind === 'saved') return null;
    if (sent.kind === 'fault') return { because: faultInWords[sent.fault], again: sent.fault === 'unreachable' };
    if (sent.refusal.__typename === 'StaleVersion') setTried((before) => ({ ...before, refusal: sent.refusal }));
    return { because: sent.refusal.message, again: false };
  };

  const autosave = useAutosave({
    text,
    isUnsaved: typed.isUnsaved && !typed.broughtBack && !busy,
    isUnsavedNow: () => !typed.broughtBack && !sending.current && typed.isUnsavedNow(),
    isHeld: stale !== null || untouched === text,
    save: saveQuietly,
  });
  useLeaving(autosave.flush, typed.isUnsavedNow);

  const goOnWith = (part: Partial<AnswerForm>) => {
    typed.change(part);
    setUntouched(textOf(typed.now()));
  };

  const saveLoudly = async (expectedVersion: number) => {
    if (sending.current) return;
    sending.current = true;
    setBusy(true);
    const what = typed.now();
    const sent = settled(await send(placeOf(what), what, expectedVersion), what);
    sending.current = false;
    setBusy(false);
    if (sent.kind === 'saved') return onDone();
    setTried(({ attempt }) => ({
      refusal: sent.kind === 'refused' ? sent.refusal : null,
      fault: sent.kind === 'fault' ? sent.fault : null,
      attempt: attempt + 1,
    }));
  };

  return {
    typed,
    tried,
    state: busy ? { kind: 'saving' } : typed.broughtBack && typed.isUnsaved ? { kind: 'typing' } : autosave.state,
    stale,
    flush: autosave.flush,
    submit: async () => {
      if (stale === null) await autosave.flush();
      if (typed.now().version > 0 && !typed.isUnsavedNow()) return onDone();
      await saveLoudly(typed.now().version);
    },
    keepMine: async () => {
      if (stale !== null) await saveLoudly(stale.currentVersion);
    },
    combine: () => {
      if (stale !== null) goOnWith({ version: stale.currentVersion });
      setTried((before) => ({ ...before, refusal: null, fault: null }));
    },
    begin: (content) => goOnWith({ content }),
  };
};
