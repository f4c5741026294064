import { blankContent } from '../document/content/blank-content.js';
import {
  contentKinds,
  fieldsOfKind,
  knownBy,
  valueAt,
  type Content,
  type ContentKind,
} from '../document/content/content.js';
import { isTable } from '../document/items/is-table.js';
import type { AssessedItem } from '../document/items/assessed-document.js';
import type { RuleLaw } from '../rule-book/rule/rule-law.js';
import type { Level, Matrix } from '../matrix/matrix.js';
import type { AnswerAt } from './answers-read.js';
import { filledShape, otherValues } from './other-values.js';

/** The rows of a kind that a document has, and that it has no others: one answer of the whole document. */
export const rowsOfKind = (kind: ContentKind): AnswerAt => ({ itemId: null, field: `rows:${kind}` });

/** By which matrix the document was scored, or that it does not say: one answer of the whole document. */
export const methodAnswer: AnswerAt = { itemId: null, field: 'method' };

/** The matrix that its levels are read by: one answer of the whole document. */
export const matrixAnswer: AnswerAt = { itemId: null, field: 'matrix' };

export type Document = readonly AssessedItem[];

const levels: readonly Level[] = ['low', 'medium', 'high'];

/** One thing that could stand otherwise in a document, and the answers that are other in it. */
export interface Otherwise {
  readonly answers: readonly AnswerAt[];
  readonly document: Document;
  readonly law: RuleLaw;
}

export interface WaysToDiffer {
  /** The document as a whole: its method, its matrix, one more row of each kind. */
  readonly ofTheWhole: readonly Otherwise[];
  readonly of: (answers: readonly AnswerAt[]) => readonly Otherwise[];
}

/** Every way is made once, however many rules are tried on it. */
export const waysToDiffer = (document: Document, law: RuleLaw): WaysToDiffer => {
  const made = new Map<string, readonly Otherwise[]>();
  return {
    ofTheWhole: [
      ...contentKinds.flatMap((kind) => anotherRow(kind, document, law)),
      { answers: [methodAnswer], document, law: { ...law, isMethodPinned: !law.isMethodPinned } },
      ...levels.map((level) => ({
        answers: [matrixAnswer],
        document,
        law: { ...law, matrix: allAt(level, law.matrix) },
      })),
    ],
    of: (answers) => {
      const key = answers.map(({ itemId, field }) => `${itemId ?? ''} ${field}`).join(',');
      const known = made.get(key) ?? otherAnswers(answers, document, law);
      made.set(key, known);
      return known;
    },
  };
};

const allAt = (level: Level, matrix: Matrix): Matrix => ({
  ...matrix,
  cells: Object.fromEntries(
    Object.entries(matrix.cells).map(([severity, row]) => [
      severity,
      Object.fromEntries(Object.keys(row).map((likelihood) => [likelihood, level])),
    ]),
  ),
});

/** The document with other answers in one field of some items, all the same, one way after the other. */
const otherAnswers = (answers: readonly AnswerAt[], document: Document, law: RuleLaw): readonly Otherwise[] => {
  const [first] = answers;
  const item = document.find(({ id }) => id === first?.itemId);
  if (first === undefined || item === undefined) return [];
  const ids = new Set(answers.map(({ itemId }) => itemId));
  return waysOf(item, first.field, law).flatMap(({ field, change }): readonly Otherwise[] => {
    const changed = new Map(document.filter(({ id }) => ids.has(id)).map((one) => [one.id, change(one)]));
    const different = document.filter((one) => !isAlike(one, changed.get(one.id) ?? one));
    if (different.length === 0) return [];
    return [
      {
        answers: different.map(({ id }) => ({ itemId: id, field })),
        document: document.map((one) => changed.get(one.id) ?? one),
        law,
      },
    ];
  });
};

const isAlike = (one: AssessedItem, other: AssessedItem): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

interface Way {
  readonly field: string;
  /** Gives the item itself back where nothing of this kind can be other in it. */
  readonly change: (item: AssessedItem) => AssessedItem;
}

const waysOf = (one: AssessedItem, field: string, law: RuleLaw): readonly Way[] => {
  switch (field) {
    case 'content':
      return isTable(one) ? [] : [{ field, change: (item) => ({ ...item, content: filledContent(item.kind, law) }) }];
    case 'departure':
      return otherDepartures;
    case 'files':
      return [
        { field, change: (item) => ({ ...item, files: [] }) },
        { field, change: (item) => ({ ...item, files: [{ ...aFile, itemId: item.id }] }) },
      ];
    case 'mark':
      return [
        { field, change: (item) => ({ ...item, mark: null }) },
        { field, change: (item) => ({ ...item, mark: { ...published, itemId: item.id } }) },
      ];
    default:
      return one.content === null ? [] : ofContent(one.content, field, law);
  }
};

/** The level that is stated against the matrix, and who stands for it, are two answers. */
const otherDepartures: readonly Way[] = [
  { field: 'departure.level', change: (item) => ({ ...item, departure: null }) },
  ...levels.map((level) => ({
    field: 'departure.level',
    change: (item: AssessedItem) => ({
      ...item,
      departure: { ...(item.departure ?? { reason: '', by: 'one', confirmedBy: null }), level },
    }),
  })),
  {
    field: 'departure.confirmedBy',
    change: (item) =>
      item.departure === null
        ? item
        : { ...item, departure: { ...item.departure, reason: 'Said', confirmedBy: 'another' } },
  },
];

const published = {
  mark: 'publish',
  exemptions: [],
  harm: '',
  publicInterest: '',
  by: 'one',
  at: '0001-01-01T00:00:00.000Z',
  version: 1,
} as const;

const aFile = {
  id: 'another',
  name: 'paper.pdf',
  type: 'application/pdf',
  size: 1,
  hash: '0'.repeat(64),
  by: 'one',
  at: '0001-01-01T00:00:00.000Z',
} as const;

/** Other values of a field; of a list, each field of its entries as well, in all entries alike. */
const ofContent = (content: Content, field: string, law: RuleLaw): readonly Way[] => {
  const shape = fieldsOfKind(content.kind)[field];
  if (shape === undefined) return [];
  const entries = shape.type === 'list' ? Object.entries(shape.fields) : [];
  return [
    ...otherValues(shape, law).map((value) => ({ field, change: withValue(field, () => value) })),
    ...entries.flatMap(([name, inner]) =>
      otherValues(inner, law).map((value) => ({
        field: `${field}.${name}`,
        change: withValue(field, (all) => (all as readonly object[]).map((entry) => ({ ...entry, [name]: value }))),
      })),
    ),
  ];
};

const withValue =
  (field: string, other: (value: unknown) => unknown) =>
  (item: AssessedItem): AssessedItem =>
    item.content === null
      ? item
      : { ...item, content: { ...item.content, [field]: other(valueAt(item.content, field)) } };

const filledContent = (kind: ContentKind, law: RuleLaw): Content => ({
  ...blankContent(kind),
  ...filledShape(fieldsOfKind(kind), law),
});

/** The document with one more row of a kind: known by each thing that it can be known by, alone and with all else said. */
const anotherRow = (kind: ContentKind, document: Document, law: RuleLaw): readonly Otherwise[] => {
  const [some] = document;
  const name = knownBy(kind);
  const field = fieldsOfKind(kind)[name];
  if (some === undefined || field === undefined) return [];
  const table = document.find((item) => item.kind === kind && isTable(item));
  return otherValues(field, law)
    .filter((value) => value !== null && value !== '')
    .flatMap((value) => [blankContent(kind), filledContent(kind, law)].map((base) => ({ ...base, [name]: value })))
    .map((content) => ({
      answers: [rowsOfKind(kind)],
      document: [...document, rowOf(some, kind, table?.id ?? null, content)],
      law,
    }));
};

const rowOf = (like: AssessedItem, kind: ContentKind, tableId: string | null, content: Content): AssessedItem => ({
  ...like,
  id: 'one-more',
  kind,
  tableId,
  content,
  placement: 'local',
  minimumRows: null,
  deferred: false,
  applies: true,
  departure: null,
  inPlace: [],
  files: [],
  mark: null,
});
