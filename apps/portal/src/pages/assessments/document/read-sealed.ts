import { sealedIn } from '@countersign/domain/document/sealing';
import type { ReadableItem } from './readable-item.js';

/** The items of a sealed text, read from exactly the text that was hashed. */
export const readSealed = (text: string): readonly ReadableItem[] => {
  const { items } = sealedIn(text);
  const tables = new Set(items.map(({ table }) => table));
  return items.map(({ id, section, title, placement, national, stance, reason, content, departure, ...item }) => ({
    id,
    section,
    title,
    placement,
    national,
    stance,
    reason,
    content,
    departure: departure && { level: departure.level, reason: departure.reason, isConfirmed: departure.confirmed },
    isTable: tables.has(id),
    applies: item.applies,
    when: item.when,
    files: item.files,
    redactedFor: null,
  }));
};
