import { groupBy } from '../../kernel/group-by.js';
import type { Instant } from '../../kernel/instant.js';
import type { Level } from '../../matrix/matrix.js';
import { nothingBeside, type Beside, type HeldFile, type PublicationMark } from './beside.js';
import { withEveryField } from '../content/blank-content.js';
import { knownBy, valueAt, type Content, type ContentKind } from '../content/content.js';
import type { Placement, Stance } from '../kinds/enumerations.js';
import type { Provenance, Release, TemplateItem } from './template-item.js';
import { conditionHolds, type When } from '../content/when.js';

export type { Stance } from '../kinds/enumerations.js';
export type Origin = 'national' | 'local';

/**
 * A level set against the matrix, upwards or downwards. It counts only once a second person has confirmed it (law 7).
 */
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

/** An item as the force's own document reads it, of whichever kind that is. */
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
  /** What it depends on whether this is asked; null where it always is. */
  readonly when: When | null;
  /** Whether it is asked here. What is not asked counts for nothing, and keeps its text (law 12). */
  readonly applies: boolean;
  readonly national: Content | null;
  readonly stance: Stance | null;
  readonly reason: string;
  /**
   * What counts: the national content if relied on, ours if adapted or local, nothing if rejected or not yet answered.
   */
  readonly content: Content | null;
  readonly files: readonly HeldFile[];
  readonly mark: PublicationMark | null;
  readonly openQuestions: number;
  readonly by: string | null;
  readonly at: Instant | null;
  readonly version: number;
}

/** What a kind of document has of an item beyond what all have, from its answer and what stands beside it. */
type More<Own> = (answer: Answer | null, itemId: string) => Own;

/**
 * The release with the force's overlay laid over it as one document, rows of a local table after the table, and what stands
 * beside each item with it. Items keep the order of the release; a local row that belongs to no table of the release is not
 * lost but last.
 */
export const resolveDocument = (
  release: Release,
  answers: readonly Answer[],
  beside: Beside = nothingBeside,
): readonly ResolvedItem[] => resolveWith(release, answers, beside, () => ({}));

/** As `resolveDocument`, each item with what its kind of document has of its own. */
export const resolveWith = <Own extends object>(
  release: Release,
  answers: readonly Answer[],
  beside: Beside,
  more: More<Own>,
): readonly (ResolvedItem & Own)[] => {
  const given = new Map(answers.map((answer) => [answer.itemId, answer]));
  const known = new Set(release.items.map((item) => item.id));
  const rows = groupBy(
    answers.filter((answer) => answer.tableId !== null),
    (answer) => (known.has(answer.tableId ?? '') ? answer.tableId : null),
  );
  const standing = standingBeside(beside);
  const rowsOf = (table: TemplateItem | null) =>
    (rows.get(table?.id ?? null) ?? []).map((row) => ({
      ...resolveRow(row, table, standing(row.itemId)),
      ...more(row, row.itemId),
    }));
  const resolved = [
    ...release.items.flatMap((item) => [
      { ...resolveItem(item, given.get(item.id), standing(item.id)), ...more(given.get(item.id) ?? null, item.id) },
      ...rowsOf(item),
    ]),
    ...rowsOf(null),
  ];
  return asked(resolved);
};

/** The items under their conditions; a condition sees what every other item says, whether that one is asked or not. */
const asked = <Item extends ResolvedItem>(document: readonly Item[]): readonly Item[] =>
  document.some((item) => item.when !== null)
    ? document.map((item) =>
        item.when === null || conditionHolds(item.when, document) ? item : { ...item, applies: false },
      )
    : document;

type Standing = Pick<ResolvedItem, 'files' | 'mark' | 'openQuestions'>;

const standingBeside = (beside: Beside): ((itemId: string) => Standing) => {
  const files = groupBy(beside.files, ({ itemId }) => itemId);
  const questions = groupBy(beside.openQuestions, (itemId) => itemId);
  const marks = new Map(beside.marks.map((mark) => [mark.itemId, mark]));
  return (itemId) => ({
    files: files.get(itemId) ?? [],
    mark: marks.get(itemId) ?? null,
    openQuestions: questions.get(itemId)?.length ?? 0,
  });
};

const resolveItem = (item: TemplateItem, answer: Answer | undefined, standing: Standing): ResolvedItem => ({
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
  when: item.when ?? null,
  applies: true,
  national: item.content && withEveryField(item.content),
  stance: answer?.stance ?? null,
  reason: answer?.reason ?? '',
  content: answer === undefined ? null : whatCounts(item, answer),
  files: standing.files,
  mark: standing.mark,
  openQuestions: standing.openQuestions,
  by: answer?.by ?? null,
  at: answer?.at ?? null,
  version: answer?.version ?? 0,
});

const whatCounts = (item: TemplateItem, answer: Answer): Content | null => {
  if (item.placement === 'local') return answer.content && withEveryField(answer.content);
  switch (answer.stance) {
    case 'relied-on':
      return item.content && withEveryField(item.content);
    case 'adapted':
      return answer.content && withEveryField(answer.content);
    case 'rejected':
    case null:
      return null;
  }
};

const resolveRow = (row: Answer, table: TemplateItem | null, standing: Standing): ResolvedItem => ({
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
  when: table?.when ?? null,
  applies: true,
  national: null,
  stance: null,
  reason: row.reason,
  content: row.content && withEveryField(row.content),
  files: standing.files,
  mark: standing.mark,
  openQuestions: standing.openQuestions,
  by: row.by,
  at: row.at,
  version: row.version,
});

/** The name of a row: the field that its kind is known by, which is an id where that field is a choice of a list. */
export const rowTitle = (content: Content | null): string => {
  if (content === null) return '';
  const known = valueAt(content, knownBy(content.kind));
  return typeof known === 'string' ? known.trim() : '';
};
