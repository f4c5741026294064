import { fieldsOfKind, type Content } from '../content/content.js';
import type { Field, Fields } from '../kinds/field.js';
import type { ResolvedItem } from './resolved-document.js';
import { saysNothing, type Asked } from '../words/says-nothing.js';

/**
 * A document as the rules read it: every text of it that says nothing is blank, whichever field of whichever kind it
 * stands in, so that no rule and no new field can take "TBC" for an answer (laws 4 and 22). What somebody wrote is not
 * changed where it is kept or shown. A document without such a text is given back as it is.
 */
export const asItCounts = <Item extends ResolvedItem>(document: readonly Item[]): readonly Item[] =>
  changed(document, (item) => itemAsItCounts(item));

const itemAsItCounts = <Item extends ResolvedItem>(item: Item): Item => {
  const content = item.content && contentAsItCounts(item.content);
  const reason = said(item.reason, 'reason');
  const mark = item.mark && {
    ...item.mark,
    harm: said(item.mark.harm, 'reason'),
    publicInterest: said(item.mark.publicInterest, 'reason'),
  };
  const isMarkAsItWas = mark?.harm === item.mark?.harm && mark?.publicInterest === item.mark?.publicInterest;
  return content === item.content && reason === item.reason && isMarkAsItWas
    ? item
    : { ...item, content, reason, mark: isMarkAsItWas ? item.mark : mark };
};

const known = new WeakMap<Content, Content>();

/** A content with every text that says nothing blank; itself where there is none. No content is ever changed in place. */
export const contentAsItCounts = (content: Content): Content => {
  const counted = known.get(content) ?? (shapeAsItCounts(fieldsOfKind(content.kind), content) as Content);
  known.set(content, counted);
  return counted;
};

type Shape = Readonly<Record<string, unknown>>;

const shapeAsItCounts = (fields: Fields, shape: Shape): Shape => {
  let counted: Record<string, unknown> | null = null;
  for (const [name, value] of Object.entries(shape)) {
    const field = fields[name];
    const now = field === undefined ? value : valueAsItCounts(field, value);
    if (now !== value) (counted ??= { ...shape })[name] = now;
  }
  return counted ?? shape;
};

const valueAsItCounts = (field: Field, value: unknown): unknown => {
  switch (field.type) {
    case 'line':
    case 'text':
      return typeof value === 'string' ? said(value, field.asked ?? 'reason') : value;
    case 'texts-by-id':
      return isShape(value) ? textsAsTheyCount(value) : value;
    case 'list':
      return Array.isArray(value)
        ? changed(value, (entry: unknown) => (isShape(entry) ? shapeAsItCounts(field.fields, entry) : entry))
        : value;
    case 'word':
    case 'required-word':
    case 'words':
    case 'yes-no':
    case 'whole':
    case 'required-whole':
    case 'day':
    case 'required-code':
    case 'code':
    case 'codes':
    case 'reference':
    case 'references':
      return value;
  }
};

const textsAsTheyCount = (texts: Shape): Shape => {
  const counted = Object.entries(texts).map(
    ([id, text]) => [id, typeof text === 'string' ? said(text, 'reason') : text] as const,
  );
  return counted.every(([id, text]) => text === texts[id]) ? texts : Object.fromEntries(counted);
};

const said = (text: string, asked: Asked): string => (text === '' || !saysNothing(text, asked) ? text : '');

const isShape = (value: unknown): value is Shape =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A list with each entry changed; itself where none was. */
const changed = <T>(list: readonly T[], change: (one: T) => T): readonly T[] => {
  let counted: T[] | null = null;
  list.forEach((one, at) => {
    const now = change(one);
    if (now !== one) (counted ??= [...list])[at] = now;
  });
  return counted ?? list;
};
