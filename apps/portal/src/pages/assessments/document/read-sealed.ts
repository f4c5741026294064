import { withEveryField, type Content, type When } from '@countersign/domain/document/content';
import type { Placement, Stance } from '@countersign/domain/document/items';
import type { Level } from '@countersign/domain/matrix';
import type { ReadableItem } from './readable-item.js';

interface SealedItem {
  readonly id: string;
  readonly table: string | null;
  readonly section: string;
  readonly placement: Placement;
  readonly title: string;
  readonly national: Content | null;
  readonly stance: Stance | null;
  readonly reason: string;
  readonly content: Content | null;
  readonly departure: { readonly level: Level; readonly reason: string; readonly confirmed: boolean } | null;
  /** Not in texts that were sealed before conditions and files were known. */
  readonly when?: When | null;
  readonly applies?: boolean;
  readonly files?: readonly { readonly name: string; readonly hash: string }[];
}

/** The items of a sealed text, read from exactly the text that was hashed. */
export const readSealed = (text: string): readonly ReadableItem[] => {
  const { items } = JSON.parse(text) as { readonly items: readonly SealedItem[] };
  const tables = new Set(items.map(({ table }) => table));
  return items.map((item) => ({
    id: item.id,
    section: item.section,
    title: item.title,
    placement: item.placement,
    national: item.national && withEveryField(item.national),
    stance: item.stance,
    reason: item.reason,
    content: item.content && withEveryField(item.content),
    departure: item.departure && {
      level: item.departure.level,
      reason: item.departure.reason,
      isConfirmed: item.departure.confirmed,
    },
    isTable: tables.has(item.id),
    applies: item.applies ?? true,
    when: item.when ?? null,
    files: item.files ?? [],
    redactedFor: null,
  }));
};
