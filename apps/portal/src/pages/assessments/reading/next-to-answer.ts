import type { InOutline } from './outline.js';

const indexAfter = (outline: readonly InOutline[], id: string) => {
  const at = outline.findIndex((item) => item.id === id);
  const tableId = outline[at]?.tableId;
  return 1 + (tableId ? outline.findIndex((item) => item.id === tableId) : at);
};

/** The next item that is not answered: after this one in the order of the document, then from its beginning. */
export const nextToAnswer = (outline: readonly InOutline[], afterId: string | null): InOutline | null => {
  const start = afterId === null ? 0 : indexAfter(outline, afterId);
  const order = [...outline.slice(start), ...outline.slice(0, start)];
  return order.find(({ id, tableId, answered }) => tableId === null && id !== afterId && !answered) ?? null;
};
