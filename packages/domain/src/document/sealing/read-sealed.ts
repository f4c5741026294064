import type { ContentKind } from '../content/content.js';
import type { InPlace } from '../items/beside.js';
import type { AssessedItem } from '../items/assessed-document.js';
import { sealedIn } from './sealed-document.js';
import type { SealedItem } from './sealed-item.js';

/**
 * The document that a sealed text holds, with what is in place of it today (laws 3 and 9): what was signed is read from
 * the very text that was signed, whatever was written since. Who wrote, departed and confirmed is not in that text, so
 * nobody is named. Throws where the text is no sealed assessment.
 */
export const documentSealedIn = (text: string, inPlace: readonly InPlace[]): readonly AssessedItem[] => {
  const { items } = sealedIn(text);
  const kinds = kindsIn(items);
  return items.map((item) => ({
    ...unsealed(item),
    kind: kinds.get(item.id) ?? 'question',
    inPlace: inPlace.filter(({ itemId }) => itemId === item.id),
  }));
};

/**
 * The kind of each item, as its words have it, and of a table as its rows have it. A text of no format names it: an item
 * without a word of either kind says nothing that anybody reads by kind.
 */
const kindsIn = (items: readonly SealedItem[]): ReadonlyMap<string, ContentKind> => {
  const said = items.flatMap(({ id, table, content, national }) => {
    const kind = (content ?? national)?.kind;
    return kind === undefined ? [] : [{ id, table, kind }];
  });
  return new Map([
    ...said.flatMap(({ table, kind }) => (table === null ? [] : [[table, kind] as const])),
    ...said.map(({ id, kind }) => [id, kind] as const),
  ]);
};

const unsealed = (item: SealedItem): Omit<AssessedItem, 'kind' | 'inPlace'> => ({
  id: item.id,
  tableId: item.table,
  section: item.section,
  origin: item.origin,
  placement: item.placement,
  provenance: null,
  title: item.title,
  guidance: '',
  law: item.law,
  deferred: false,
  minimumRows: null,
  when: null,
  applies: item.applies,
  national: item.national,
  stance: item.stance,
  reason: item.reason,
  content: item.content,
  departure: item.departure && {
    level: item.departure.level,
    reason: item.departure.reason,
    by: 'whoever departed',
    confirmedBy: item.departure.confirmed ? 'whoever confirmed' : null,
  },
  files: [],
  mark: null,
  openQuestions: 0,
  by: null,
  at: null,
  version: 0,
});
