import { useApolloClient } from '@apollo/client/react';
import type { ResolvedItem } from '@countersign/domain';
import { readFragment } from '../../../generated/index.js';
import type { RefusalNoticeFragment, SaveAnswerMutation } from '../../../generated/graphql.js';
import { isRefusalKind } from '../../../parts/refusal-kinds.js';
import { faultOf, type Fault } from '../../../shell/fault.js';
import type { DocumentItem } from '../assessment-document.js';
import { ITEM_IN_FULL } from '../item-in-full.js';
import { useMerging } from '../useMerging.js';
import { inputOf, type AnswerForm } from './answer-form.js';
import { SAVE_ANSWER, SAVE_ROW } from './saving-item.js';

/** Where an answer belongs: an item of the release, or a row of a table, which is not there yet where it has no id. */
export type Place =
  | { readonly kind: 'item'; readonly itemId: string }
  | { readonly kind: 'row'; readonly tableId: string; readonly rowId: string | null };

export type Sent =
  | { readonly kind: 'saved'; readonly item: DocumentItem }
  | { readonly kind: 'refused'; readonly refusal: RefusalNoticeFragment }
  | { readonly kind: 'fault'; readonly fault: Fault };

/** The version that is written over, and what is said to be left empty by it. */
export interface Over {
  readonly expectedVersion: number;
  readonly emptying: readonly string[];
}

type Answer = SaveAnswerMutation['saveAnswer'];

/** Sends one answer, and puts what was saved into the document. */
export const useSendItem = (assessmentId: string, item: Pick<ResolvedItem, 'placement'>) => {
  const client = useApolloClient();
  const merge = useMerging(assessmentId);

  const ask = async (place: Place, form: AnswerForm, over: Over): Promise<Answer | undefined> => {
    const input = inputOf(item, form);
    if (place.kind === 'item') {
      const variables = { input: { assessmentId, itemId: place.itemId, ...over, ...input } };
      return (await client.mutate({ mutation: SAVE_ANSWER, variables })).data?.saveAnswer;
    }
    const { tableId, rowId } = place;
    const content = input.content ?? form.content;
    const variables = { input: { assessmentId, tableId, rowId, ...over, content } };
    return (await client.mutate({ mutation: SAVE_ROW, variables })).data?.saveRow;
  };

  return async (place: Place, form: AnswerForm, over: Over): Promise<Sent> => {
    try {
      const answer = await ask(place, form, over);
      if (answer === undefined) return { kind: 'fault', fault: 'unexpected' };
      if (isRefusalKind(answer.__typename))
        return { kind: 'refused', refusal: answer as unknown as RefusalNoticeFragment };
      const { item: saved } = answer as Extract<Answer, { __typename: 'AnswerSaved' }>;
      const inFull = readFragment(ITEM_IN_FULL, saved);
      merge([inFull]);
      return { kind: 'saved', item: inFull };
    } catch (error) {
      return { kind: 'fault', fault: faultOf(error) };
    }
  };
};
