import { isAnswered, isTable, type ResolvedItem } from '@countersign/domain/document/items';
import type { Instant } from '@countersign/domain/kernel';
import type * as contract from '../../../platform/graphql/generated/contract.js';

/** Every item of a document in short, with what it takes to lead from one to the next and to name it. */
export const outlineOf = (document: readonly ResolvedItem[]): readonly contract.ItemInOutline[] =>
  document.map((item) => ({
    __typename: 'ItemInOutline',
    id: item.id,
    tableId: item.tableId,
    kind: item.kind,
    title: item.title,
    table: isTable(item),
    answered: isAnswered(item, document),
    version: item.version,
  }));

/** When an answer of a document was last saved. */
export const lastSaved = (document: readonly ResolvedItem[]): Instant | null =>
  document.reduce<Instant | null>((last, { at }) => (at !== null && (last === null || at > last) ? at : last), null);
