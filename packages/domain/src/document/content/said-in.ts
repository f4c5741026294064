import { canonicalJson, type Json } from '../../kernel/canonical-json.js';
import { blankShape } from './blank-content.js';
import { fieldsOfKind, type Content } from './content.js';
import type { Fields } from '../kinds/field.js';

type Shape = Readonly<Record<string, Json>>;

/**
 * What a content says: its fields but those in which nothing stands. What was kept before a field was known says the same
 * as what was saved with that field left blank.
 */
export const saidIn = (content: Content): Json => said(fieldsOfKind(content.kind), content);

const said = (fields: Fields, kept: Shape): Json => {
  const blank = blankShape(fields) as Shape;
  const values = Object.entries(kept).map(([name, value]) => [name, saidAt(fields[name], value)] as const);
  return Object.fromEntries(
    values.filter(
      ([name, value]) => !Object.hasOwn(blank, name) || canonicalJson(value) !== canonicalJson(blank[name] ?? null),
    ),
  );
};

const saidAt = (field: Fields[string] | undefined, value: Json): Json =>
  field?.type === 'list' && Array.isArray(value) ? value.map((entry: Shape) => said(field.fields, entry)) : value;
