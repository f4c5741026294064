import { addRow, saveAnswer, saveRow, type Emptied } from '@countersign/domain/document/answers';
import type { AssessedItem } from '@countersign/domain/document/items';
import type { InputProblem } from '@countersign/domain/kernel';
import { inputOf, type AnswerForm } from './answer-form.js';
import type { Place } from './useSendItem.js';

const decided = (item: AssessedItem, place: Place, form: AnswerForm, emptying: readonly string[]) => {
  const input = inputOf(item, form);
  const content = input.content ?? form.content;
  const over = { expectedVersion: item.version, emptying };
  if (place.kind === 'item') return saveAnswer(item, { ...input, ...over });
  if (place.rowId !== null) return saveRow(item, { content, ...over });
  return addRow({ ...item, id: place.tableId, tableId: null, minimumRows: 0 }, 0, content);
};

/** What the server would refuse of an answer as it is typed, found by the function that it refuses by; null for nothing. */
export const firstProblem = (item: AssessedItem, place: Place, form: AnswerForm): InputProblem['problem'] | null => {
  const decision = decided(item, place, form, []);
  return decision.ok || decision.refusal.kind !== 'bad-input' ? null : decision.refusal.problems[0].problem;
};

/** The places where somebody wrote something and nothing would stand if this were saved as it is typed. */
export const whatWouldGo = (
  item: AssessedItem,
  place: Place,
  form: AnswerForm,
  emptying: readonly string[],
): readonly Emptied[] => {
  const decision = decided(item, place, form, emptying);
  return decision.ok || decision.refusal.kind !== 'would-empty' ? [] : decision.refusal.fields;
};
