import type { ResolvedItem } from './resolved-document.js';

/** A local table: an item that is answered by rows, and not by a content of its own. */
export const isTable = (item: Pick<ResolvedItem, 'placement' | 'minimumRows' | 'tableId'>): boolean =>
  item.placement === 'local' && item.minimumRows !== null && item.tableId === null;
