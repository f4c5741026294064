import type { Content, ContentKind, ContentOf } from './content.js';
import type { Field, Fields } from '../kinds/field.js';
import { kinds } from '../kinds/kinds.js';

/** A content of a kind with nothing in it yet. A choice that is required begins with the first word of its list. */
export const blankContent = <K extends ContentKind>(kind: K): ContentOf<K> =>
  ({ kind, ...blankShape(kinds[kind].fields) }) as unknown as ContentOf<K>;

/** The entry of a list, or the fields of a kind, with nothing in them. */
export const blankShape = (fields: Fields): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, blankOf(field)]));

const blankOf = (field: Field): unknown => {
  switch (field.type) {
    case 'line':
    case 'text':
    case 'required-code':
      return '';
    case 'required-word':
      return field.words[0];
    case 'required-whole':
      return 0;
    case 'words':
    case 'codes':
    case 'references':
    case 'list':
      return [];
    case 'texts-by-id':
      return {};
    case 'word':
    case 'yes-no':
    case 'whole':
    case 'day':
    case 'code':
    case 'reference':
      return null;
  }
};

/**
 * A content from before a field was known, read as one of today: a field that is not there is blank. What has every
 * field already is given back as it is.
 */
export const withEveryField = (content: Content): Content => {
  const { fields } = kinds[content.kind];
  return isWhole(fields, content) ? content : (wholeShape(fields, content) as Content);
};

const isWhole = (fields: Fields, kept: object): boolean => {
  for (const name in fields) {
    if (!Object.hasOwn(kept, name)) return false;
    const field = fields[name];
    if (field?.type !== 'list') continue;
    const entries = (kept as Readonly<Record<string, unknown>>)[name];
    if (Array.isArray(entries) && !entries.every((entry: object) => isWhole(field.fields, entry))) return false;
  }
  return true;
};

const wholeShape = (fields: Fields, kept: object): object => {
  const whole: Record<string, unknown> = { ...blankShape(fields), ...kept };
  for (const [name, field] of Object.entries(fields)) {
    const entries = whole[name];
    if (field.type === 'list' && Array.isArray(entries))
      whole[name] = entries.map((entry: object) => wholeShape(field.fields, entry));
  }
  return whole;
};
