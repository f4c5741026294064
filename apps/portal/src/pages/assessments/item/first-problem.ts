import { addRow, saveAnswer, saveRow, type ResolvedItem } from '@countersign/domain';
import { inputOf, type AnswerForm } from './answer-form.js';
import type { Place } from './useSendItem.js';

/** What the server would refuse of an answer as it is typed, found by the function that it refuses by; null for nothing. */
export const firstProblem = (item: ResolvedItem, place: Place, form: AnswerForm): string | null => {
  const input = inputOf(item, form);
  const content = input.content ?? form.content;
  const decided =
    place.kind === 'item'
      ? saveAnswer(item, { ...input, expectedVersion: item.version })
      : place.rowId === null
        ? addRow({ ...item, id: place.tableId, tableId: null, minimumRows: 0 }, 0, content)
        : saveRow(item, { content, expectedVersion: item.version });
  return decided.ok || decided.refusal.kind !== 'bad-input' ? null : decided.refusal.problem;
};
