export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * The one text of a value, after RFC 8785: keys sorted by UTF-16 code unit, no white space, numbers as ECMAScript
 * prints them. Two equal values give the same bytes, so a hash of it can be compared anywhere.
 * @throws RangeError for a number that is not finite, and for a lone surrogate, which has no UTF-8 form.
 */
export const canonicalJson = (value: Json): string => {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError('A number must be finite.');
  if (typeof value === 'string' && /\p{Surrogate}/u.test(value)) throw new RangeError('A lone surrogate has no bytes.');
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const fields = Object.keys(value).sort();
  return `{${fields.map((key) => `${canonicalJson(key)}:${canonicalJson(value[key] as Json)}`).join(',')}}`;
};

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
