import { getNullableType, isInputObjectType, isListType, type GraphQLInputType } from 'graphql';
import { limits } from './limits.js';

/** Ids that are words of a document, of a service or of the catalogue. Every other id of the contract is a UUID. */
export const idsOfWords: ReadonlySet<string> = new Set([
  'serviceId',
  'itemId',
  'itemIds',
  'beforeItemId',
  'tableId',
  'rowId',
  'limbId',
  'pointId',
  'activities',
]);

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const printable = /^[^\s\p{C}]+$/u;

/** Whether a text can be an id at all: short, in one piece, of characters that one can see. */
export const isFitForId = (text: string): boolean => text.length <= limits.idCharacters && printable.test(text);

type Unfit = (text: string, name: string) => boolean;

/** The path of the first id in a value that is unfit, walked by its type; null where there is none. */
const find = (type: GraphQLInputType, value: unknown, name: string, path: string, unfit: Unfit): string | null => {
  const plain = getNullableType(type);
  if (value === null || value === undefined) return null;
  if (isListType(plain)) {
    const all: readonly unknown[] = Array.isArray(value) ? value : [value];
    return firstOf(all.map((one, at) => () => find(plain.ofType, one, name, `${path}.${at}`, unfit)));
  }
  if (isInputObjectType(plain)) {
    const given = value as Readonly<Record<string, unknown>>;
    const fields = Object.values(plain.getFields());
    return firstOf(fields.map((one) => () => find(one.type, given[one.name], one.name, `${path}.${one.name}`, unfit)));
  }
  return 'name' in plain && plain.name === 'ID' && typeof value === 'string' && unfit(value, name) ? path : null;
};

const firstOf = (looks: readonly (() => string | null)[]): string | null => {
  for (const look of looks) {
    const found = look();
    if (found !== null) return found;
  }
  return null;
};

/** Where a value holds text in place of an id that cannot be one; null where every id is fit. */
export const unfitId = (type: GraphQLInputType, value: unknown, path: string): string | null =>
  find(type, value, path, path, (text) => !isFitForId(text));

const canName = (text: string, field: string): boolean => idsOfWords.has(field) || uuid.test(text);

/** Whether an argument holds an id that must be a UUID and is none: it names nothing, and no table has to be asked. */
export const namesNothing = (type: GraphQLInputType, value: unknown, name: string): boolean =>
  find(type, value, name, name, (text, field) => !canName(text, field)) !== null;
