import type { Content } from '../content/content.js';
import { fieldsOfKind } from '../content/content.js';
import type { Field, Fields } from '../kinds/field.js';
import type { OwnWords } from './own-words.js';

/** A place of an answer where something stands that somebody wrote, and nothing would stand afterwards. */
export interface Emptied {
  /** As a form names it; a field within a list with its place: `measures-0-evidence`. */
  readonly field: string;
  readonly name: string;
}

/** A save would leave nothing where somebody wrote something: each place by name. To do so all the same, name them. */
export type WouldEmpty = { readonly kind: 'would-empty'; readonly fields: readonly Emptied[] };

/** The refusal of a save that leaves a place empty of which nobody has said that it is to go; null where there is none. */
export const wouldEmpty = (emptied: readonly Emptied[], emptying: readonly string[]): WouldEmpty | null => {
  const fields = emptied.filter(({ field }) => !emptying.includes(field));
  return fields.length > 0 ? { kind: 'would-empty', fields } : null;
};

/**
 * Every place that says something before and nothing afterwards (law 12), in the order of the fields. A text, a choice,
 * a list or a departure from a level that gives way to another of its kind is replaced, not emptied; so is an entry that
 * is taken out of a list while others remain. What is replaced is in the history of the item.
 */
export const whatEmpties = (before: OwnWords, after: OwnWords): readonly Emptied[] => [
  ...(isText(before.reason) && !isText(after.reason) ? [{ field: 'reason', name: 'Reason' }] : []),
  ...emptiedContent(before.content, after.content, 'Your own text'),
  ...(before.departure !== null && after.departure === null
    ? [{ field: 'departure', name: 'Departure from the level' }]
    : []),
];

/** The places of a content that are left empty; the whole by `name` where another kind, or none, takes its place. */
export const emptiedContent = (before: Content | null, after: Content | null, name: string): readonly Emptied[] => {
  if (before === null) return [];
  const fields = fieldsOfKind(before.kind);
  if (after === null || after.kind !== before.kind)
    return saysAnything(fields, before) ? [{ field: 'content', name }] : [];
  return emptiedFields(fields, before, after);
};

/** The same of any record whose fields are named: whatever says something before and nothing afterwards. */
export const emptiedFields = (fields: Fields, before: object, after: object): readonly Emptied[] =>
  emptiedShape(fields, before, after, '');

type Shape = object;

const valueIn = (shape: Shape, name: string): unknown => (shape as Readonly<Record<string, unknown>>)[name];

const saysAnything = (fields: Fields, shape: Shape): boolean =>
  Object.entries(fields).some(([name, field]) => says(field, valueIn(shape, name)));

/** Whether a value of a field says something. What always has a value, such as a word that must be chosen, says nothing. */
const says = (field: Field, value: unknown): boolean => {
  switch (field.type) {
    case 'required-word':
    case 'required-whole':
      return false;
    case 'line':
    case 'text':
    case 'required-code':
      return isText(value);
    case 'texts-by-id':
      return Object.values(value ?? {}).some(isText);
    case 'words':
    case 'codes':
    case 'references':
      return entriesOf(value).length > 0;
    case 'list':
      return entriesOf(value).some((entry) => saysAnything(field.fields, entry as Shape));
    case 'word':
    case 'yes-no':
    case 'whole':
    case 'day':
    case 'code':
    case 'reference':
      return value !== null && value !== undefined;
  }
};

const isText = (value: unknown): boolean => typeof value === 'string' && /\S/.test(value);
const entriesOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const emptiedShape = (fields: Fields, before: Shape, after: Shape, prefix: string): readonly Emptied[] =>
  Object.entries(fields).flatMap(([name, field]) =>
    emptiedField(field, valueIn(before, name), valueIn(after, name), `${prefix}${name}`),
  );

const emptiedField = (field: Field, before: unknown, after: unknown, at: string): readonly Emptied[] => {
  if (!says(field, before)) return [];
  if (field.type === 'texts-by-id') return emptiedTexts(field.name, before as object, after ?? {}, at);
  if (!says(field, after)) return [{ field: at, name: field.name }];
  return field.type === 'list' ? emptiedEntries(field.fields, entriesOf(before), entriesOf(after), at) : [];
};

const emptiedTexts = (name: string, before: object, after: object, at: string): readonly Emptied[] =>
  Object.entries(before)
    .filter(([id, text]) => isText(text) && !isText(valueIn(after, id)))
    .map(([id]) => ({ field: `${at}-${id}`, name }));

/** Entry by entry, unless one was added or taken out; what has moved to another entry is not gone. */
const emptiedEntries = (
  fields: Fields,
  before: readonly unknown[],
  after: readonly unknown[],
  at: string,
): readonly Emptied[] => {
  if (before.length !== after.length) return [];
  return before.flatMap((entry, index) =>
    emptiedShape(fields, entry as Shape, after[index] as Shape, `${at}-${index}-`).filter(
      ({ field }) => !isElsewhere(field.slice(`${at}-${index}-`.length), entry as Shape, after),
    ),
  );
};

const isElsewhere = (name: string, entry: Shape, after: readonly unknown[]): boolean =>
  after.some(
    (other) => valueIn(other as Shape, name) !== undefined && valueIn(other as Shape, name) === valueIn(entry, name),
  );
