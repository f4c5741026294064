import { withEveryField } from './blank-content.js';
import { fieldsOfKind, type Content, type ContentKind } from './content.js';
import type { Field, Fields } from '../kinds/field.js';
import { kinds } from '../kinds/kinds.js';

/**
 * Something of unknown make as a content that is being typed, which need not be fit to be saved: of a kind that is
 * known, every field of the type that its kind gives it, with null where a number has not been typed. A field that is
 * not there is blank. Null for everything else, never an error.
 */
export const contentAsTyped = (raw: unknown): Content | null => {
  if (!isRecord(raw) || typeof raw['kind'] !== 'string' || !Object.hasOwn(kinds, raw['kind'])) return null;
  const kind = raw['kind'] as ContentKind;
  return hasShape(fieldsOfKind(kind), raw) ? withEveryField(raw as unknown as Content) : null;
};

type Raw = Readonly<Record<string, unknown>>;

const isRecord = (raw: unknown): raw is Raw => typeof raw === 'object' && raw !== null && !Array.isArray(raw);
const isText = (raw: unknown): raw is string => typeof raw === 'string';

const hasShape = (fields: Fields, raw: unknown): boolean =>
  isRecord(raw) &&
  Object.entries(fields).every(([name, field]) => !Object.hasOwn(raw, name) || isOfType(field, raw[name]));

const isOfType = (field: Field, raw: unknown): boolean => {
  switch (field.type) {
    case 'line':
    case 'text':
    case 'required-code':
      return isText(raw);
    case 'required-word':
      return isText(raw) && field.words.includes(raw);
    case 'word':
      return raw === null || (isText(raw) && field.words.includes(raw));
    case 'words':
      return Array.isArray(raw) && raw.every((word) => isText(word) && field.words.includes(word));
    case 'yes-no':
      return raw === null || typeof raw === 'boolean';
    case 'whole':
    case 'required-whole':
      return raw === null || typeof raw === 'number';
    case 'day':
    case 'code':
    case 'reference':
      return raw === null || isText(raw);
    case 'codes':
    case 'references':
      return Array.isArray(raw) && raw.every(isText);
    case 'texts-by-id':
      return isRecord(raw) && Object.values(raw).every(isText);
    case 'list':
      return Array.isArray(raw) && raw.every((entry) => hasShape(field.fields, entry));
  }
};
