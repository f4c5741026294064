import type { Content } from '../content/content.js';
import type { When } from '../content/when.js';
import type { AssessedItem } from '../items/assessed-document.js';
import type { Origin, Stance } from '../items/resolved-document.js';
import type { Placement } from '../items/template-item.js';
import type { Level } from '../../matrix/matrix.js';

export interface SealedFile {
  readonly name: string;
  readonly hash: string;
}

/** An item as a sealed text of today's format holds it. */
export interface SealedItem {
  readonly id: string;
  readonly table: string | null;
  readonly section: string;
  readonly origin: Origin;
  readonly placement: Placement;
  readonly title: string;
  readonly law: readonly string[];
  readonly when: When | null;
  readonly applies: boolean;
  readonly national: Content | null;
  readonly stance: Stance | null;
  readonly reason: string;
  readonly content: Content | null;
  readonly departure: { readonly level: Level; readonly reason: string; readonly confirmed: boolean } | null;
  readonly files: readonly SealedFile[];
}

/** A part of an item that a sealed text holds, and that can read otherwise in the next. */
export type SealedPart = Exclude<keyof SealedItem, 'id'>;

/**
 * An item as it is sealed. Who last saved it, departed and confirmed, and when, is left out, so that staff data can be
 * erased later.
 */
export const sealedItem = (item: AssessedItem): SealedItem => ({
  id: item.id,
  table: item.tableId,
  section: item.section,
  origin: item.origin,
  placement: item.placement,
  title: item.title,
  law: item.law,
  when: item.when,
  applies: item.applies,
  national: item.national,
  stance: item.stance,
  reason: item.reason,
  content: item.content,
  departure: item.departure && {
    level: item.departure.level,
    reason: item.departure.reason,
    confirmed: item.departure.confirmedBy !== null,
  },
  files: item.files.map(({ name, hash }) => ({ name, hash })),
});
