import { fieldsOfKind, type Content } from '@countersign/domain/document/content';
import type { Fields } from '@countersign/domain/document/kinds';

/** A content with each key of a row replaced by the id that the row was given. An id of an item stays as it is. */
export const withRowIds = (content: Content, idOfRow: ReadonlyMap<string, string>): Content => ({
  ...content,
  ...replaced(content, fieldsOfKind(content.kind), idOfRow),
});

type Shape = Readonly<Record<string, unknown>>;

const replaced = (shape: Shape, fields: Fields, idOfRow: ReadonlyMap<string, string>): Shape => {
  const idOf = (key: unknown): unknown => (typeof key === 'string' ? (idOfRow.get(key) ?? key) : key);
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      const value = shape[name];
      if (field.type === 'reference') return [name, idOf(value)];
      if (field.type === 'references') return [name, (value as readonly unknown[]).map(idOf)];
      if (field.type === 'list')
        return [name, (value as readonly Shape[]).map((entry) => replaced(entry, field.fields, idOfRow))];
      return [name, value];
    }),
  );
};
