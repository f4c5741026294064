import type { Origin, AssessedItem } from '@countersign/domain/document/items';
import type { DocumentItem } from './assessment-document.js';

/** An item of the contract as the domain reads it: people by their ids. */
export const resolved = (item: DocumentItem): AssessedItem => ({
  id: item.id,
  tableId: item.tableId,
  section: item.section,
  kind: item.kind,
  origin: item.origin as Origin,
  placement: item.placement,
  provenance: item.provenance,
  title: item.title,
  guidance: item.guidance,
  law: item.law,
  deferred: item.deferred,
  minimumRows: item.minimumRows,
  when: item.when ?? null,
  applies: item.applies,
  national: item.national,
  stance: item.stance,
  reason: item.reason,
  content: item.content,
  departure: item.departure && {
    level: item.departure.level,
    reason: item.departure.reason,
    by: item.departure.by.id,
    confirmedBy: item.departure.confirmedBy?.id ?? null,
  },
  inPlace: item.inPlace.map(({ id, measure, since, evidence, by, at }) => ({
    id,
    itemId: item.id,
    measure,
    since,
    evidence,
    by: by.id,
    at,
  })),
  files: item.files.map((file) => ({ ...file, by: file.by.id })),
  mark: item.mark && { ...item.mark, itemId: item.id, by: item.mark.by.id },
  openQuestions: item.openQuestions,
  by: item.by?.id ?? null,
  at: item.at,
  version: item.version,
});

const read = new WeakMap<readonly DocumentItem[], readonly AssessedItem[]>();

/** A document as the domain reads it: the same one for the same items, so that nothing is worked out of it twice. */
export const resolvedDocument = (items: readonly DocumentItem[]): readonly AssessedItem[] => {
  const known = read.get(items) ?? items.map(resolved);
  read.set(items, known);
  return known;
};
