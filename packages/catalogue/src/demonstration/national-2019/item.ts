import type { Content, ContentKind, ResolvedItem } from '@countersign/domain';
import type { SectionId } from '../../document/sections.js';

interface Place {
  readonly id: string;
  readonly section: SectionId;
  readonly title: string;
  readonly tableId?: string;
}

/** An item of the document of 2019, as it stands there: nobody took a stance on anything, because it has one author. */
const item = (
  { id, section, title, tableId }: Place,
  kind: ContentKind,
  over: Partial<ResolvedItem> = {},
): ResolvedItem => ({
  id,
  tableId: tableId ?? null,
  section,
  kind,
  origin: 'local',
  placement: 'local',
  provenance: 'facts-of-2019',
  title,
  guidance: '',
  law: [],
  deferred: false,
  minimumRows: null,
  when: null,
  applies: true,
  national: null,
  stance: null,
  reason: '',
  content: null,
  departure: null,
  inPlace: [],
  files: [],
  mark: null,
  openQuestions: 0,
  by: null,
  at: null,
  version: 1,
  ...over,
});

/** What stands in the document. */
export const stands = (place: Place, content: Content, over: Partial<ResolvedItem> = {}): ResolvedItem =>
  item(place, content.kind, { content, ...over });

export const prose = (place: Place, ...paragraphs: readonly string[]): ResolvedItem =>
  stands(place, { kind: 'question', text: paragraphs.join('\n\n') });

/** A heading with nothing under it. */
export const blank = (place: Place, kind: ContentKind = 'question', over: Partial<ResolvedItem> = {}): ResolvedItem =>
  item(place, kind, over);

/** A table, whose rows follow it. */
export const table = (place: Place, kind: ContentKind, minimumRows: number): ResolvedItem =>
  item(place, kind, { minimumRows });
