import type { Content, Level, Placement, Stance } from '@countersign/domain';
import type { DocumentItem } from '../assessment-document.js';

/** An item of a whole document, sealed or not, as somebody reads it. */
export interface ReadableItem {
  readonly id: string;
  readonly section: string;
  readonly title: string;
  readonly placement: Placement;
  readonly national: Content | null;
  readonly stance: Stance | null;
  readonly reason: string;
  readonly content: Content | null;
  readonly departure: { readonly level: Level; readonly reason: string; readonly isConfirmed: boolean } | null;
  /** A table is answered by the rows that follow it. */
  readonly isTable: boolean;
}

export const readableItem = (item: DocumentItem): ReadableItem => ({
  id: item.id,
  section: item.section,
  title: item.title,
  placement: item.placement,
  national: item.national,
  stance: item.stance,
  reason: item.reason,
  content: item.content,
  departure: item.departure && {
    level: item.departure.level,
    reason: item.departure.reason,
    isConfirmed: item.departure.confirmedBy !== null,
  },
  isTable: item.minimumRows !== null && item.tableId === null,
});
