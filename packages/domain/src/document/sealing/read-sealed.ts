import type { InPlace } from '../items/beside.js';
import { withEveryField } from '../content/blank-content.js';
import type { Content } from '../content/content.js';
import type { Origin, ResolvedItem, Stance } from '../items/resolved-document.js';
import type { Placement } from '../items/template-item.js';
import type { When } from '../content/when.js';
import type { Level } from '../../matrix/matrix.js';
import type { SealedHead } from './sealed-document.js';

/**
 * An item as a sealed text holds it. A text that was sealed before items had conditions and files says nothing of `when`,
 * `applies` and `files`.
 */
export interface SealedItem {
  readonly id: string;
  readonly table: string | null;
  readonly section: string;
  readonly origin: Origin;
  readonly placement: Placement;
  readonly title: string;
  readonly law: readonly string[];
  readonly when?: When | null;
  readonly applies?: boolean;
  readonly national: Content | null;
  readonly stance: Stance | null;
  readonly reason: string;
  readonly content: Content | null;
  readonly departure: { readonly level: Level; readonly reason: string; readonly confirmed: boolean } | null;
  readonly files?: readonly SealedFile[];
}

/** The head and the items of a sealed text as they stand in it. Throws where the text is no sealed assessment. */
export const sealedIn = (text: string): SealedHeadIn & { readonly items: readonly SealedItem[] } =>
  JSON.parse(text) as SealedHeadIn & { readonly items: readonly SealedItem[] };

/** What stands at the head of a sealed text, by the names that it has there. */
export interface SealedHeadIn {
  readonly controller: SealedHead['controller'];
  readonly service: string;
  readonly release: SealedHead['release'];
}

interface SealedFile {
  readonly name: string;
  readonly hash: string;
}

/** The files that a sealed text names, by item. One that was sealed before files could be held names none. */
export const filesSealedIn = (text: string): ReadonlyMap<string, readonly SealedFile[]> =>
  new Map(sealedIn(text).items.map(({ id, files }) => [id, files ?? []]));

/**
 * The document that a sealed text holds, with what is in place of it today (laws 3 and 9): what was signed is read from
 * the very text that was signed, whatever was written since. Who wrote, departed and confirmed is not in that text, so
 * nobody is named. Throws where the text is no sealed assessment.
 */
export const documentSealedIn = (text: string, inPlace: readonly InPlace[]): readonly ResolvedItem[] =>
  sealedIn(text).items.map((item) => ({
    ...unsealed(item),
    inPlace: inPlace.filter(({ itemId }) => itemId === item.id),
  }));

const unsealed = (item: SealedItem): ResolvedItem => ({
  id: item.id,
  tableId: item.table,
  section: item.section,
  kind: (item.content ?? item.national)?.kind ?? 'question',
  origin: item.origin,
  placement: item.placement,
  provenance: null,
  title: item.title,
  guidance: '',
  law: item.law,
  deferred: false,
  minimumRows: null,
  when: null,
  applies: item.applies ?? true,
  national: item.national && withEveryField(item.national),
  stance: item.stance,
  reason: item.reason,
  content: item.content && withEveryField(item.content),
  departure: item.departure && {
    level: item.departure.level,
    reason: item.departure.reason,
    by: 'whoever departed',
    confirmedBy: item.departure.confirmed ? 'whoever confirmed' : null,
  },
  inPlace: [],
  files: [],
  mark: null,
  openQuestions: 0,
  by: null,
  at: null,
  version: 0,
});
