import { fieldsOfKind, valueAt, type Content } from './content.js';
import type { Field, Fields } from '../kinds/field.js';

/** One text that somebody wrote, and the field of the content that it stands in. */
export interface WrittenText {
  readonly field: string;
  readonly text: string;
}

/** Every text of a content that somebody wrote, in the order of its fields; choices, numbers and days are none. */
export const textsIn = (content: Content): readonly WrittenText[] =>
  Object.entries(fieldsOfKind(content.kind)).flatMap(([name, field]) =>
    textsOf(field, valueAt(content, name)).map((text) => ({ field: name, text })),
  );

const textsOf = (field: Field, value: unknown): readonly string[] => {
  switch (field.type) {
    case 'line':
    case 'text':
      return typeof value === 'string' && /\S/.test(value) ? [value] : [];
    case 'texts-by-id':
      return isRecord(value) ? Object.values(value).flatMap((text) => (typeof text === 'string' ? [text] : [])) : [];
    case 'list':
      return Array.isArray(value) ? value.flatMap((entry) => textsOfShape(field.fields, entry)) : [];
    default:
      return [];
  }
};

const textsOfShape = (fields: Fields, entry: unknown): readonly string[] =>
  isRecord(entry) ? Object.entries(fields).flatMap(([name, field]) => textsOf(field, entry[name])) : [];

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
