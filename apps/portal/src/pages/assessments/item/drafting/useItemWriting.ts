import type { AssessedItem } from '@countersign/domain/document/items';
import * as words from '@countersign/words/portal/pages/assessments/item/drafting';
import { useEffect, useReducer, useRef } from 'react';
import { useAutosave, type Attempted } from '../../../../parts/drafts/useAutosave.js';
import { useLatest } from '../../../../parts/drafts/useLatest.js';
import { useLeaving } from '../../../../parts/drafts/useLeaving.js';
import type { Fault } from '../../../../parts/reading/fault.js';
import { onLineBack } from '../../../../browser/line.js';
import { mayPass } from '../../../../parts/reading/useKeepTrying.js';
import type { DocumentItem } from '../../reading/assessment-document.js';
import { formOf, textOf, type AnswerForm } from './answer-form.js';
import { checks } from './checks.js';
import { faultInWords } from './fault-in-words.js';
import { useSendItem, type Place, type Sent } from './useSendItem.js';
import { useTyped } from './useTyped.js';
import { afterWritten, emptyingAt, nothingWritten, staleOf } from './writing-state.js';
import type { Writing } from './writing.js';

interface WritingOptions {
  readonly assessmentId: string;
  readonly item: AssessedItem;
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
  const { send, awaited } = useSendItem(assessmentId, item, draftName);
  const [written, tell] = useReducer(afterWritten, nothingWritten);
  const sending = useRef(false);
  const unanswered = useRef<Fault | null>(null);
  const form = typed.value;
  const text = textOf(form);
  const emptying = emptyingAt(written, form.version);
  const checksHere = checks.useHere(typed.isUnsaved);
  const wouldGo = (typed.isUnsaved && checksHere?.whatWouldGo(item, placeOf(form), form, emptying)) || [];
  const stale = staleOf(written, form, { stored, isUnsaved: typed.isUnsaved, awaited: awaited(form) });

  const settled = (sent: Sent): Sent => {
    if (sent.kind !== 'saved') return sent;
    typed.settle(sent.form, { id: sent.item.id, version: sent.version });
    tell({ kind: 'saved' });
    onSaved(sent.item);
    return sent;
  };

  const saveQuietly = async (): Promise<Attempted> => {
    const check = checks.now() ?? (await checks.come());
    const what = typed.now();
    const problem = check?.firstProblem(item, placeOf(what), what) ?? null;
    if (problem !== null) return { because: words.notSavedBecause({ because: problem }), again: false };
    const over = { expectedVersion: what.version, emptying: emptyingAt(written, what.version) };
    if (check !== null && check.whatWouldGo(item, placeOf(what), what, over.emptying).length > 0)
      return { because: words.itWouldDeleteText, again: false };
    const sent = settled(await send({ place: placeOf(what), form: what, over }));
    unanswered.current = sent.kind === 'fault' ? sent.fault : null;
    if (sent.kind === 'saved') return null;
    if (sent.kind === 'fault') return { because: faultInWords(sent.fault), again: mayPass(sent.fault) };
    tell({ kind: 'not-saved', refusal: sent.refusal });
    return { because: words.notSavedBecause({ because: sent.refusal.message }), again: false };
  };

  const autosave = useAutosave({
    text: `${text} ${emptying.join(' ')}`,
    isUnsaved: typed.isUnsaved && !typed.broughtBack && !written.busy,
    isUnsavedNow: () => !typed.broughtBack && !sending.current && typed.isUnsavedNow(),
    isHeld: stale !== null || written.untouched === text,
    save: saveQuietly,
  });
  useLeaving(autosave.flush, typed.isUnsavedNow);
  const flushing = useLatest(autosave.flush);
  useEffect(() => onLineBack(() => void flushing.current()), [flushing]);

  const goOnWith = (part: Partial<AnswerForm>) => {
    typed.change(part);
    tell({ kind: 'given', text: textOf(typed.now()) });
  };

  const saveLoudly = async (expectedVersion: number) => {
    if (sending.current) return;
    sending.current = true;
    tell({ kind: 'pressed' });
    const what = typed.now();
    const over = { expectedVersion, emptying: emptyingAt(written, what.version) };
    let sent = settled(await send({ place: placeOf(what), form: what, over }));
    if (sent.kind === 'saved' && sent.form !== what && typed.isUnsavedNow()) {
      const rest = typed.now();
      const onwards = { expectedVersion: rest.version, emptying: emptyingAt(written, what.version) };
      sent = settled(await send({ place: placeOf(rest), form: rest, over: onwards }));
    }
    sending.current = false;
    tell({ kind: 'answered' });
    if (sent.kind === 'saved') return onDone();
    tell({ kind: 'told', sent });
  };

  return {
    typed,
    tried: written.tried,
    state: written.busy
      ? { kind: 'saving' }
      : typed.broughtBack && typed.isUnsaved
        ? { kind: 'typing' }
        : autosave.state,
    stale,
    wouldGo: stale === null ? wouldGo : [],
    letGo: () => tell({ kind: 'let-go', version: form.version, fields: wouldGo.map(({ field }) => field) }),
    flush: autosave.flush,
    submit: async () => {
      unanswered.current = null;
      if (stale === null) await autosave.flush();
      if (unanswered.current !== null)
        return tell({ kind: 'told', sent: { kind: 'fault', fault: unanswered.current } });
      if (typed.now().version > 0 && !typed.isUnsavedNow()) return onDone();
      await saveLoudly(typed.now().version);
    },
    keepMine: async () => {
      if (stale !== null) await saveLoudly(stale.currentVersion);
    },
    combine: () => {
      if (stale !== null) goOnWith({ version: stale.currentVersion });
      tell({ kind: 'combined' });
    },
    begin: (content) => goOnWith({ content }),
  };
};
