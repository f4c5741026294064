import type { Instant } from '../kernel/instant.js';
import type { Level } from '../risk/matrix.js';
import type { Content, ContentKind } from './content.js';
import type { Placement, Provenance, Release, TemplateItem } from './template-item.js';

export type Stance = 'relied-on' | 'adapted' | 'rejected';
export type Origin = 'national' | 'local';

/** A level set against the matrix, upwards or downwards. It counts only once a second person has confirmed it (law 7). */
export interface Departure {
  readonly level: Level;
  readonly reason: string;
  readonly by: string;
  readonly confirmedBy: string | null;
}

/** What a force has said of one item: the overlay over the release that it forked. */
export interface Answer {
  readonly itemId: string;
  /** For a row that only the force has: the local table it belongs to. Null for an answer to an item of the release. */
  readonly tableId: string | null;
  readonly stance: Stance | null;
  readonly reason: string;
  /** The force's own text. Null where it relies on or rejects the national one. */
  readonly content: Content | null;
  readonly departure: Departure | null;
  readonly by: string;
  readonly at: Instant;
  readonly version: number;
}

/** An item as the force's own assessment reads it. */
export interface ResolvedItem {
  readonly id: string;
  readonly tableId: string | null;
  readonly section: string;
  readonly kind: ContentKind;
  readonly origin: Origin;
  readonly placement: Placement;
  readonly provenance: Provenance | null;
  readonly title: string;
  readonly guidance: string;
  readonly law: readonly string[];
  readonly deferred: boolean;
  readonly minimumRows: number | null;
  readonly national: Content | null;
  readonly stance: Stance | null;
  readonly reason: string;
  /** What counts: the national content if relied on, ours if adapted or local, nothing if rejected or not yet answered. */
  readonly content: Content | null;
  readonly departure: Departure | null;
  readonly by: string | null;
  readonly at: Instant | null;
  readonly version: number;
}

/**
 * The assessment as one document: the release with the force's overlay laid over it, rows of a local table after the
 * table. Items keep the order of the release; a local row that belongs to no table of the release is not lost but last.
 */
export const resolveDocument = (release: Release, answers: readonly Answer[]): readonly ResolvedItem[] => {
  const given = new Map(answers.map((answer) => [answer.itemId, answer]));
  const known = new Set(release.items.map((item) => item.id));
  const rows = answers.filter((answer) => answer.tableId !== null);
  const stray = rows.filter((row) => !known.has(row.tableId ?? ''));
  return [
    ...release.items.flatMap((item) => [
      resolveItem(item, given.get(item.id)),
      ...rows.filter((row) => row.tableId === item.id).map((row) => resolveRow(row, item)),
    ]),
    ...stray.map((row) => resolveRow(row, null)),
  ];
};

const resolveItem = (item: TemplateItem, answer: Answer | undefined): ResolvedItem => ({
  id: item.id,
  tableId: null,
  section: item.section,
  kind: item.kind,
  origin: 'national',
  placement: item.placement,
  provenance: item.provenance,
  title: item.title,
  guidance: item.guidance,
  law: item.law,
  deferred: item.deferred,
  minimumRows: item.minimumRows,
  national: item.content,
  stance: answer?.stance ?? null,
  reason: answer?.reason ?? '',
  content: answer === undefined ? null : whatCounts(item, answer),
  departure: answer?.departure ?? null,
  by: answer?.by ?? null,
  at: answer?.at ?? null,
  version: answer?.version ?? 0,
});

const whatCounts = (item: TemplateItem, answer: Answer): Content | null => {
  if (item.placement === 'local') return answer.content;
  switch (answer.stance) {
    case 'relied-on':
      return item.content;
    case 'adapted':
      return answer.content;
    case 'rejected':
    case null:
      return null;
  }
};

const resolveRow = (row: Answer, table: TemplateItem | null): ResolvedItem => ({
  id: row.itemId,
  tableId: row.tableId,
  section: table?.section ?? 'unplaced',
  kind: row.content?.kind ?? table?.kind ?? 'question',
  origin: 'local',
  placement: 'local',
  provenance: null,
  title: rowTitle(row.content) || (table?.title ?? 'A local row'),
  guidance: table?.guidance ?? '',
  law: table?.law ?? [],
  deferred: false,
  minimumRows: null,
  national: null,
  stance: null,
  reason: row.reason,
  content: row.content,
  departure: row.departure,
  by: row.by,
  at: row.at,
  version: row.version,
});

const rowTitle = (content: Content | null): string => {
  switch (content?.kind) {
    case 'activity':
      return content.name;
    case 'risk':
      return content.title;
    default:
      return '';
  }
};
