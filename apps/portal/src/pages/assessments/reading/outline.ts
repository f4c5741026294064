import { isAnswered, isTable, type ResolvedItem } from '@countersign/domain/document/items';
import type { InOutlineFragment } from '../../../generated/graphql.js';

/** An item by its place, its name and whether it is answered. */
export type InOutline = Omit<InOutlineFragment, '__typename' | ' $fragmentName'>;

const read = new WeakMap<readonly ResolvedItem[], readonly InOutline[]>();

/** A document in outline, as the service tells it of one that is not here; the same one for the same document. */
export const outlineOf = (document: readonly ResolvedItem[]): readonly InOutline[] => {
  const known =
    read.get(document) ??
    document.map((item) => ({
      id: item.id,
      tableId: item.tableId,
      kind: item.kind,
      title: item.title,
      table: isTable(item),
      answered: isAnswered(item, document),
      version: item.version,
    }));
  read.set(document, known);
  return known;
};
