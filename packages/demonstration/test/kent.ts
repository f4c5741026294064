import type { Day, Instant } from '@countersign/domain/kernel';
import { kentAssessment, templateDpia, withRowIds } from '@countersign/demonstration';
import type { Content } from '@countersign/domain/document/content';
import { resolveAssessment, type Answer, type Beside, type AssessedItem } from '@countersign/domain/document/items';

export const today: Day = '2026-11-21';
const at: Instant = `${today}T09:00:00.000Z`;

export const release = { id: 'release', number: '1.0', hash: '', items: templateDpia.items };

const said = { tableId: null, stance: null, reason: '', departure: null, by: 'assessor', at, version: 1 } as const;

/** Kent's assessment as one document. Rows have ids of their own, as the server would give them. */
export const kentDocument = (day = today): readonly AssessedItem[] => {
  const kent = kentAssessment(day);
  const idOfRow = new Map(kent.rows.map(({ key }) => [key, `row-of-${key}`]));
  const idOf = (itemId: string) => idOfRow.get(itemId) ?? itemId;
  const resolved = (content: Content) => withRowIds(content, idOfRow);
  const answers: readonly Answer[] = [
    ...kent.rows.map(({ tableId, key, content }) => ({
      ...said,
      itemId: idOf(key),
      tableId,
      content: resolved(content),
    })),
    ...kent.answers.map(({ content, ...answer }) => ({ ...said, ...answer, content: content && resolved(content) })),
  ];
  const beside: Beside = {
    inPlace: kent.measuresInPlace.map((one, place) => ({
      ...one,
      id: `in-place-${String(place)}`,
      itemId: idOf(one.itemId),
      by: 'owner',
      at,
    })),
    files: kent.files.map(({ itemId, name, text }, place) => ({
      id: `file-${String(place)}`,
      itemId: idOf(itemId),
      name,
      type: 'text/plain',
      size: text.length,
      hash: String(place).repeat(64).slice(0, 64),
      by: 'assessor',
      at,
    })),
    marks: kent.marks.map((one) => ({ ...one, itemId: idOf(one.itemId), by: 'assessor', at, version: 1 })),
    openQuestions: [],
  };
  return resolveAssessment(release, answers, beside);
};
