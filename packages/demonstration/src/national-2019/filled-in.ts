import { blankContent, fieldsOfKind, valueAt } from '@countersign/domain/document/content';
import type { Field } from '@countersign/domain/document/kinds';
import type { AccountedItem } from './item.js';

/** One thing in the document as it is judged that no source says. */
export interface FilledIn {
  readonly itemId: string;
  readonly title: string;
  readonly path: string;
  /** The name of the field, as a form has it. */
  readonly field: string;
  /** What stands there; null where it was left blank. */
  readonly value: string | null;
  readonly why: string;
}

const fieldNamed = (fields: Readonly<Record<string, Field>>, path: string): string => {
  const [name = '', inner] = path.split('.');
  const field = fields[name];
  if (field === undefined) return path;
  return inner !== undefined && field.type === 'list' ? (field.fields[inner]?.name ?? path) : field.name;
};

/** The value at a field, or of a field of the entries of a list, as text; null where it says nothing. */
const told = (value: unknown): string | null => {
  if (Array.isArray(value)) {
    const each = value.map(told).filter((one) => one !== null);
    return each.length === 0 ? null : [...new Set(each)].join(', ');
  }
  switch (typeof value) {
    case 'string':
      return value === '' ? null : value;
    case 'number':
    case 'boolean':
      return String(value);
    default:
      return null;
  }
};

const valueOf = ({ item: { content, departure } }: AccountedItem, path: string): string | null => {
  if (path === 'departure') return departure?.level ?? null;
  if (content === null) return null;
  const [name = '', inner] = path.split('.');
  const value = valueAt({ ...blankContent(content.kind), ...content }, name);
  return told(
    inner === undefined ? value : (value as readonly Readonly<Record<string, unknown>>[]).map((one) => one[inner]),
  );
};

/** Everything that was filled in, or left blank for want of a source: read from the footings, so that none is left out. */
export const filledInOf = (items: readonly AccountedItem[]): readonly FilledIn[] =>
  items.flatMap((one) =>
    Object.entries(one.footings).flatMap(([path, footing]): readonly FilledIn[] => {
      if (footing.mark !== 'filled-in' || path === 'departure') return [];
      const { id, title, content } = one.item;
      const field = content === null ? path : fieldNamed(fieldsOfKind(content.kind), path);
      return [{ itemId: id, title, path, field, value: valueOf(one, path), why: footing.why }];
    }),
  );
