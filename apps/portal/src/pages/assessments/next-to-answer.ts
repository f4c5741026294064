import { isAnswered, type ResolvedItem } from '@countersign/domain';

const indexAfter = (document: readonly ResolvedItem[], id: string) => {
  const at = document.findIndex((item) => item.id === id);
  const tableId = document[at]?.tableId;
  return 1 + (tableId ? document.findIndex((item) => item.id === tableId) : at);
};

/** The next item that is not answered: after this one in the order of the document, then from its beginning. */
export const nextToAnswer = (document: readonly ResolvedItem[], afterId: string | null): ResolvedItem | null => {
  const start = afterId === null ? 0 : indexAfter(document, afterId);
  const order = [...document.slice(start), ...document.slice(0, start)];
  return order.find((item) => item.tableId === null && item.id !== afterId && !isAnswered(item, document)) ?? null;
};
