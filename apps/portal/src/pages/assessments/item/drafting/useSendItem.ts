import { useApolloClient } from '@apollo/client/react';
import type { ResolvedItem } from '@countersign/domain/document/items';
import { readFragment } from '../../../../generated/index.js';
import type { RefusalNoticeFragment, SaveAnswerMutation } from '../../../../generated/graphql.js';
import { isRefusalKind } from '../../../../parts/acting/refusal-kinds.js';
import {
  inShort,
  noteAnswered,
  noteSending,
  unanswered,
  type Unanswered,
} from '../../../../parts/acting/unanswered.js';
import { faultOf, faultOfKind, type Fault } from '../../../../parts/reading/fault.js';
import { useIdentity } from '../../../../identity/IdentityProvider.js';
import type { DocumentItem } from '../../reading/assessment-document.js';
import { ITEM_IN_FULL } from '../../reading/item-in-full.js';
import { useMerging } from '../../merging/useMerging.js';
import { inputOf, textOf, type AnswerForm } from './answer-form.js';
import { SAVE_ANSWER, SAVE_ROW } from './saving-item.js';

/** Where an answer belongs: an item of the release, or a row of a table, which is not there yet where it has no id. */
export type Place =
  | { readonly kind: 'item'; readonly itemId: string }
  | { readonly kind: 'row'; readonly tableId: string; readonly rowId: string | null };

export type Sent =
  | {
      readonly kind: 'saved';
      readonly item: DocumentItem;
      /** What was saved, and the version that it became: others can have saved since. */
      readonly form: AnswerForm;
      readonly version: number;
    }
  | { readonly kind: 'refused'; readonly refusal: RefusalNoticeFragment }
  | { readonly kind: 'fault'; readonly fault: Fault };

/** The version that is written over, and what is said to be left empty by it. */
export interface Over {
  readonly expectedVersion: number;
  readonly emptying: readonly string[];
}

interface Sending {
  readonly place: Place;
  readonly form: AnswerForm;
  readonly over: Over;
}

type Answer = SaveAnswerMutation['saveAnswer'];

/**
 * Sends one answer, and puts what was saved into the document. Where the answer to what was sent last was lost, that is
 * sent again first, under the id that it had: it is done once, and what was typed since goes on from it.
 */
export const useSendItem = (assessmentId: string, item: Pick<ResolvedItem, 'id' | 'placement'>, name: string) => {
  const client = useApolloClient();
  const merge = useMerging(assessmentId, item.id);
  const { personKey } = useIdentity();
  const key = `${personKey} ${name}`;

  const ask = async (actId: string, { place, form, over }: Sending): Promise<Answer | undefined> => {
    const input = inputOf(item, form);
    if (place.kind === 'item') {
      const variables = { input: { actId, assessmentId, itemId: place.itemId, ...over, ...input } };
      return (await client.mutate({ mutation: SAVE_ANSWER, variables })).data?.saveAnswer;
    }
    const { tableId, rowId } = place;
    const content = input.content ?? form.content;
    const variables = { input: { actId, assessmentId, tableId, rowId, ...over, content } };
    return (await client.mutate({ mutation: SAVE_ROW, variables })).data?.saveRow;
  };

  const sendAs = async (actId: string, what: Sending): Promise<Sent> => {
    noteSending(key, { actId, said: inShort(textOf(what.form)), sent: what });
    try {
      const answer = await ask(actId, what);
      if (answer === undefined) return { kind: 'fault', fault: faultOfKind('unexpected') };
      noteAnswered(key, actId);
      if (isRefusalKind(answer.__typename))
        return { kind: 'refused', refusal: answer as unknown as RefusalNoticeFragment };
      const { item: saved } = answer as Extract<Answer, { __typename: 'AnswerSaved' }>;
      const inFull = readFragment(ITEM_IN_FULL, saved);
      merge([inFull]);
      return { kind: 'saved', item: inFull, form: what.form, version: inFull.version };
    } catch (error) {
      return { kind: 'fault', fault: faultOf(error) };
    }
  };

  const sendAgain = async ({ actId, sent }: Unanswered<Sending>, otherwise: Sending): Promise<Sent> => {
    const what = sent ?? otherwise;
    const answer = await sendAs(actId, what);
    if (answer.kind !== 'saved') return answer;
    return { ...answer, version: Math.min(answer.version, what.over.expectedVersion + 1) };
  };

  /** The version that what was sent last and not answered would have become; null where everything was answered. */
  const awaited = (form: AnswerForm): number | null => {
    const last = unanswered<Sending>(key, inShort(textOf(form)))?.sent;
    return last ? last.over.expectedVersion + 1 : null;
  };

  const send = async (what: Sending): Promise<Sent> => {
    const said = inShort(textOf(what.form));
    const last = unanswered<Sending>(key, said);
    if (last === null) return sendAs(crypto.randomUUID(), what);
    const answer = await sendAgain(last, what);
    return answer.kind === 'refused' && last.said !== said ? sendAs(crypto.randomUUID(), what) : answer;
  };

  return { send, awaited };
};
