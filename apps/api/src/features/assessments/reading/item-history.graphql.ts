import type * as contract from '../../../platform/graphql/generated/contract.js';
import { personView, type Names } from '../../../platform/graphql/person.js';
import { departureView, markView } from '../reading/item.graphql.js';
import type { KeptBeside, KeptItem } from './loading/item-history.repository.js';

export const itemHistoryView = (
  kept: Omit<KeptItem, 'tableId'>,
  { marks, files }: KeptBeside,
  names: Names,
): contract.ItemHistory => ({
  __typename: 'ItemHistory',
  earlierMarks: marks.map((mark) => markView(mark, names)),
  removedFiles: files.map((file) => ({
    __typename: 'RemovedFile',
    ...file,
    removedBy: personView(file.removedBy, names),
  })),
  itemId: kept.itemId,
  version: kept.version,
  removed: kept.removed,
  earlier: kept.earlier.map((one) => ({
    __typename: 'EarlierAnswer',
    version: one.version,
    stance: one.stance,
    reason: one.reason,
    content: one.content,
    departure: one.departure && departureView(one.departure, names),
    by: personView(one.by, names),
    at: one.at,
  })),
});
