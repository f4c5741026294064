import { kentAssessment, withRowIds, type ExemplaryRow } from '@countersign/demonstration';
import { type Content, knownBy, valueAt } from '@countersign/domain/document/content';
import { dayOf, instant } from '@countersign/domain/kernel';
import { withEach, type Api } from './through-the-api.js';

export const example = kentAssessment(dayOf(instant(new Date())));

/** The content of the exemplary row of this key. */
export const exampleRow = (key: string): Content => {
  const found = example.rows.find((row) => row.key === key);
  if (!found) throw new RangeError(`The exemplary assessment has no row ${key}.`);
  return found.content;
};

/** What the exemplary assessment answers to this item. */
export const exampleAnswer = (itemId: string): Content => {
  const content = example.answers.find((answer) => answer.itemId === itemId)?.content;
  if (!content) throw new RangeError(`The exemplary assessment has no text of its own for ${itemId}.`);
  return content;
};

interface Written {
  readonly id: string;
  readonly tableId: string | null;
  readonly version: number;
  readonly at: string | null;
  readonly content: Content | null;
}

const ITEMS = 'query ($id: ID!) { assessment(id: $id) { items { id tableId version at content } } }';

/** How many answers are saved at the same time: enough to be quick, and few beside what the API can do at once. */
const atOnce = 4;

const name = (content: Content) => valueAt(content, knownBy(content.kind));

/** The row that is there already under the same name, written by hand. */
const writtenBefore = ({ tableId, content }: ExemplaryRow, items: readonly Written[]) =>
  items.find((item) => item.tableId === tableId && item.content !== null && name(item.content) === name(content));

const saveRows = async (api: Api, assessmentId: string, items: readonly Written[]) => {
  const ids = new Map<string, string>();
  for (const row of example.rows) {
    const before = writtenBefore(row, items);
    if (before) {
      ids.set(row.key, before.id);
      continue;
    }
    const content = withRowIds(row.content, ids);
    const { item } = await api.act<{ readonly item: { readonly id: string } }>(
      'saveRow',
      { assessmentId, tableId: row.tableId, rowId: null, expectedVersion: 0, content },
      '... on AnswerSaved { item { id } }',
    );
    ids.set(row.key, item.id);
  }
  return ids;
};

/**
 * Answers what nobody has answered by hand yet as the exemplary assessment does. The id of each row by its key, to go on
 * with.
 */
export const answerTheRest = async (api: Api, assessmentId: string): Promise<ReadonlyMap<string, string>> => {
  const { assessment } = await api.ask<{ readonly assessment: { readonly items: readonly Written[] } }>(ITEMS, {
    id: assessmentId,
  });
  const ids = await saveRows(api, assessmentId, assessment.items);
  const open = new Map(assessment.items.filter(({ at }) => at === null).map((item) => [item.id, item.version]));
  await withEach(
    example.answers.filter(({ itemId }) => open.has(itemId)),
    atOnce,
    ({ itemId, content, ...answer }) =>
      api.act('saveAnswer', {
        ...answer,
        assessmentId,
        itemId,
        expectedVersion: open.get(itemId),
        content: content && withRowIds(content, ids),
      }),
  );
  return ids;
};
