import { graphql } from '../../../generated/gql.js';
import { useAct, type Acting } from '../../../parts/useAct.js';
import { inputOf, type AnswerForm } from './answer-form.js';
import type { ResolvedItem } from '@countersign/domain';

const SAVE_ANSWER = graphql(`
  mutation SaveAnswer($input: SaveAnswerInput!) {
    saveAnswer(input: $input) {
      __typename
      ... on AnswerSaved {
        item {
          id
          version
        }
      }
      ...RefusalNotice
    }
  }
`);

const SAVE_ROW = graphql(`
  mutation SaveRow($input: SaveRowInput!) {
    saveRow(input: $input) {
      __typename
      ... on AnswerSaved {
        item {
          id
          version
        }
      }
      ...RefusalNotice
    }
  }
`);

/** How one item is saved, whichever kind of item it is. */
export interface Saving {
  readonly act: Pick<Acting<never>, 'refusal' | 'fault' | 'attempt' | 'busy' | 'dismiss'>;
  readonly save: (form: AnswerForm, expectedVersion: number) => void;
}

type Target = { readonly assessmentId: string; readonly item: ResolvedItem; readonly onSaved: () => void };

export const useSaveAnswer = ({ assessmentId, item, onSaved }: Target): Saving => {
  const act = useAct(SAVE_ANSWER, (data) => data.saveAnswer, onSaved);
  return {
    act,
    save: (form, expectedVersion) =>
      void act.send({ input: { assessmentId, itemId: item.id, expectedVersion, ...inputOf(item, form) } }),
  };
};

/** A row of a local table; `rowId` is null for one that is added. */
export const useSaveRow = ({
  assessmentId,
  item,
  rowId,
  onSaved,
}: Target & { readonly rowId: string | null }): Saving => {
  const act = useAct(SAVE_ROW, (data) => data.saveRow, onSaved);
  return {
    act,
    save: (form, expectedVersion) =>
      void act.send({
        input: {
          assessmentId,
          tableId: item.tableId ?? item.id,
          rowId,
          expectedVersion,
          content: inputOf({ placement: 'local' }, form).content ?? form.content,
        },
      }),
  };
};
