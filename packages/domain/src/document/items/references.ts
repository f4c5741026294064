import { contentKinds, fieldsOfKind, valueAt, type Content, type ContentKind } from '../content/content.js';
import type { Fields } from '../kinds/field.js';
import type { ResolvedItem } from './resolved-document.js';

/** One pointing from a content to another item of the document. */
export interface Reference {
  /** The field of the content; for an entry of a list, the list. */
  readonly field: string;
  readonly id: string;
}

interface Path {
  readonly field: string;
  /** The field of each entry, where the field is a list. */
  readonly within: string | null;
}

const isReference = (type: string): boolean => type === 'reference' || type === 'references';

const pathsOf = (fields: Fields): readonly Path[] =>
  Object.entries(fields).flatMap(([field, one]): readonly Path[] => {
    if (isReference(one.type)) return [{ field, within: null }];
    if (one.type !== 'list') return [];
    return Object.entries(one.fields).flatMap(([within, { type }]) => (isReference(type) ? [{ field, within }] : []));
  });

const paths = Object.fromEntries(
  contentKinds.map((kind) => [kind, pathsOf(fieldsOfKind(kind))]),
) as unknown as Readonly<Record<ContentKind, readonly Path[]>>;

/** Where a content points to, in the order of its fields; a reference that is blank points nowhere. */
export const referencesIn = (content: Content): readonly Reference[] =>
  paths[content.kind].flatMap(({ field, within }) =>
    within === null
      ? idsOf(valueAt(content, field)).map((id) => ({ field, id }))
      : entriesOf(valueAt(content, field)).flatMap((entry) => idsOf(entry[within]).map((id) => ({ field, id }))),
  );

const idsOf = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter((id): id is string => typeof id === 'string' && id !== '');

const entriesOf = (value: unknown): readonly Readonly<Record<string, unknown>>[] =>
  Array.isArray(value) ? (value as readonly Readonly<Record<string, unknown>>[]) : [];

/** An item that points to another one, and the fields in which it does. */
export interface Referrer {
  readonly item: ResolvedItem;
  readonly fields: readonly string[];
}

/**
 * The items that point to one, in the order of the document, whether they count or not: who deletes that one is asked
 * about them first, so that no reference is lost unseen (D5).
 */
export const referrersOf = (document: readonly ResolvedItem[], id: string): readonly Referrer[] =>
  document.flatMap((item) => {
    if (item.content === null || item.id === id) return [];
    const fields = referencesIn(item.content)
      .filter((one) => one.id === id)
      .map(({ field }) => field);
    return fields.length === 0 ? [] : [{ item, fields: [...new Set(fields)] }];
  });
