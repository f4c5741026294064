import type { Content, When } from '@countersign/domain/document/content';
import type { Placement, Stance } from '@countersign/domain/document/items';
import type { Level } from '@countersign/domain/matrix';
import type { DocumentItem } from '../reading/assessment-document.js';

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
  /** Whether it is asked here; where it is not, `when` says what that depends on. */
  readonly applies: boolean;
  readonly when: When | null;
  readonly files: readonly { readonly name: string; readonly hash: string }[];
  /** The exemptions for which it is withheld from a published copy; null where nobody marked it so. */
  readonly redactedFor: readonly string[] | null;
}

export const redactedFor = ({ mark }: Pick<DocumentItem, 'mark'>): readonly string[] | null =>
  mark?.mark === 'redact' ? mark.exemptions : null;

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
  applies: item.applies,
  when: item.when,
  files: item.files,
  redactedFor: redactedFor(item),
});
