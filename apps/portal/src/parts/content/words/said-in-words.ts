import type { Field } from '@countersign/domain/document/kinds';
import { isDay } from '@countersign/domain/kernel';
import * as words from '@countersign/words/portal/parts/content/words';
import { dayInWords } from '../../words/in-words.js';
import type { Around } from './around.js';
import { isSaid } from './asked-fields.js';
import { nameOfChoice } from './choice-items.js';

const yesOrNo = (value: unknown) => (value === true ? words.yes : words.no);

/** A day, or the text that was typed in its place and is none. */
const dayOrText = (text: string) => (isDay(text) ? dayInWords(text) : text);

/** What stands in a field in plain words, several on several lines; null where nothing was said. */
export const saidInWords = (field: Field, value: unknown, around: Around): string | null => {
  if (!isSaid(value)) return null;
  switch (field.type) {
    case 'line':
    case 'text':
      return String(value).trim();
    case 'yes-no':
      return yesOrNo(value);
    case 'whole':
    case 'required-whole':
      return (value as number).toLocaleString('en-GB');
    case 'day':
      return dayOrText(String(value));
    case 'word':
    case 'required-word':
    case 'required-code':
    case 'code':
    case 'reference':
      return nameOfChoice(field, value as string, around);
    case 'words':
    case 'codes':
    case 'references':
      return (value as readonly string[]).map((one) => nameOfChoice(field, one, around)).join('\n');
    case 'texts-by-id':
      return Object.values(value as Readonly<Record<string, string>>).join('\n');
    case 'list':
      return (value as readonly Readonly<Record<string, unknown>>[])
        .map((entry, place) => `${place + 1}. ${entryInWords(field.fields, entry, around)}`)
        .join('\n');
  }
};

const entryInWords = (
  fields: Readonly<Record<string, Field>>,
  entry: Readonly<Record<string, unknown>>,
  around: Around,
): string =>
  Object.entries(fields)
    .flatMap(([name, field]) => saidInWords(field, entry[name], around) ?? [])
    .join('; ');
