import type { DocumentItem } from '../reading/assessment-document.js';
import { mergeItems } from './merge-items.js';

/**
 * A document with what a page knows of a part of it and what hangs on that: the document can have been read before that
 * part was saved, and come after it. Rows that the document does not have were removed.
 */
export const withNewerPart = (
  items: readonly DocumentItem[],
  part: readonly DocumentItem[],
): readonly DocumentItem[] => {
  const versions = new Map(items.map(({ id, version }) => [id, version]));
  const newer = part.filter(({ id, version }) => version > (versions.get(id) ?? version));
  return newer.length === 0 ? items : mergeItems(items, newer, []);
};
