import type { RefusalNoticeFragment } from '../../../../generated/graphql.js';
import type { DocumentItem } from '../../reading/assessment-document.js';
import type { AnswerForm } from './answer-form.js';
import { savedSince, type Stale } from './saved-since.js';
import type { Sent } from './useSendItem.js';
import { nothingTried, type Tried } from './writing.js';

/** What a form of one item remembers of how it was saved, besides what is typed. */
export interface WritingState {
  readonly tried: Tried;
  /** The text that the form was given to go on from: it is not saved by itself while nothing of it is changed. */
  readonly untouched: string | null;
  /** The places that somebody said are to be left empty, and the version that they said it over. */
  readonly said: { readonly version: number; readonly emptying: readonly string[] };
  /** Whether the button saves. */
  readonly busy: boolean;
}

export const nothingWritten: WritingState = {
  tried: nothingTried,
  untouched: null,
  said: { version: -1, emptying: [] },
  busy: false,
};

/** What can happen to it. */
export type Written =
  | { readonly kind: 'pressed' }
  | { readonly kind: 'answered' }
  | { readonly kind: 'saved' }
  | { readonly kind: 'not-saved'; readonly refusal: RefusalNoticeFragment }
  | { readonly kind: 'told'; readonly sent: Exclude<Sent, { kind: 'saved' }> }
  | { readonly kind: 'let-go'; readonly version: number; readonly fields: readonly string[] }
  | { readonly kind: 'given'; readonly text: string }
  | { readonly kind: 'combined' };

const nothingTold = ({ attempt }: Tried): Tried => ({ refusal: null, fault: null, attempt });

/** What the form remembers once something has happened. */
export const afterWritten = (state: WritingState, written: Written): WritingState => {
  switch (written.kind) {
    case 'pressed':
      return { ...state, busy: true };
    case 'answered':
      return { ...state, busy: false };
    case 'saved':
    case 'combined':
      return { ...state, tried: nothingTold(state.tried) };
    case 'not-saved':
      return written.refusal.__typename === 'StaleVersion'
        ? { ...state, tried: { ...state.tried, refusal: written.refusal } }
        : state;
    case 'told':
      return { ...state, tried: triedOnceMore(state.tried, written.sent) };
    case 'let-go':
      return {
        ...state,
        said: {
          version: written.version,
          emptying: [...emptyingAt(state, written.version), ...written.fields],
        },
        tried: nothingTold(state.tried),
      };
    case 'given':
      return { ...state, untouched: written.text };
  }
};

const triedOnceMore = ({ attempt }: Tried, sent: Exclude<Sent, { kind: 'saved' }>): Tried => ({
  refusal: sent.kind === 'refused' ? sent.refusal : null,
  fault: sent.kind === 'fault' ? sent.fault : null,
  attempt: attempt + 1,
});

/** What was said to be left empty over a version: nothing that was said over another. */
export const emptyingAt = ({ said }: WritingState, version: number): readonly string[] =>
  said.version === version ? said.emptying : [];

/**
 * What somebody else saved since, to choose between: as the server refused it, or as it came in while something is unsaved
 * here, unless it is what was sent from here and not answered.
 */
export const staleOf = (
  { tried }: WritingState,
  form: AnswerForm,
  on: { readonly stored: DocumentItem | null; readonly isUnsaved: boolean; readonly awaited: number | null },
): Stale | null => {
  if (tried.refusal?.__typename === 'StaleVersion') return tried.refusal;
  const isOwn = on.stored !== null && on.stored.version === on.awaited;
  return on.isUnsaved && !isOwn ? savedSince(form, on.stored) : null;
};
