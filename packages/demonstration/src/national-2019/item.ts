import { blankContent, fieldsOfKind, type ContentKind, type ContentOf } from '@countersign/domain/document/content';
import type { AssessedItem } from '@countersign/domain/document/items';
import type { Footing } from '@countersign/domain/account';
import type { SectionId } from '@countersign/catalogue';
import { filledIn } from '@countersign/catalogue/account';

/** A value with what it stands on. A field of the document takes nothing else, so that none is without. */
export interface Marked<Value> {
  readonly value: Value;
  readonly footing: Footing;
}

export const marked = <const Value>(value: Value, footing: Footing): Marked<Value> => ({ value, footing });

type MarkedFields<K extends ContentKind> = {
  readonly [Field in keyof Omit<ContentOf<K>, 'kind'>]?: Marked<ContentOf<K>[Field]>;
};

/** An item of the document as it is judged, with the footing of each of its fields. */
export interface AccountedItem {
  readonly item: AssessedItem;
  /** By the name of the field; `content` for an item with none, `departure` for a level that is stated. */
  readonly footings: Readonly<Record<string, Footing>>;
  /** Of an item that heads a table: that the document has the rows which follow, and no others. */
  readonly rows: { readonly kind: ContentKind; readonly footing: Footing } | null;
}

interface Place {
  readonly id: string;
  readonly section: SectionId;
  readonly title: string;
  readonly tableId?: string;
}

/**
 * An item that the source is silent about is left blank. A blank of this kind is ours, and no fault of the document.
 */
export const silence = filledIn('left blank, because the source does not say');

/** A word that our model cannot leave out, where the source gives none. */
export const mustChoose = filledIn('the model asks for a word here, and the source gives none');

/** An item of the document of 2019: nobody took a stance on anything, because it has one author. */
const item = (
  { id, section, title, tableId }: Place,
  kind: ContentKind,
  over: Partial<AssessedItem> = {},
): AssessedItem => ({
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

/** What stands in the document, field by field. A field that is not given is blank by our silence. */
export const row = <K extends ContentKind>(
  place: Place,
  kind: K,
  fields: MarkedFields<K>,
  departure: Marked<AssessedItem['departure']> = marked(null, silence),
): AccountedItem => {
  const given = Object.entries(fields) as readonly (readonly [string, Marked<unknown>])[];
  const values = Object.fromEntries(given.map(([name, { value }]) => [name, value]));
  const footings = Object.fromEntries(given.map(([name, { footing }]) => [name, footing]));
  const silent = Object.fromEntries(Object.keys(fieldsOfKind(kind)).map((name) => [name, silence]));
  return {
    item: item(place, kind, {
      content: { ...blankContent(kind), ...values } as ContentOf<K>,
      departure: departure.value,
    }),
    footings: { ...silent, ...footings, departure: departure.footing },
    rows: null,
  };
};

/** A heading with nothing under it. */
export const blank = (place: Place, footing: Footing): AccountedItem => ({
  item: item(place, 'question'),
  footings: { content: footing },
  rows: null,
});

/** The head of a table, whose rows follow it; it is ours, and so is what it is called. */
export const table = (place: Place, kind: ContentKind, minimumRows: number, all: Footing): AccountedItem => ({
  item: item(place, kind, { minimumRows }),
  footings: {},
  rows: { kind, footing: all },
});
