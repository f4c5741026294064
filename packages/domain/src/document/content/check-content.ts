import { badInput, type BadInput } from '../../kernel/refusals.js';
import { accept, isNonEmpty, refuse, type Result } from '../../kernel/result.js';
import { fieldsOfKind, type Content, type ContentKind } from './content.js';
import type { Field, Fields } from '../kinds/field.js';
import { fieldLimits } from '../words/limits.js';
import { fieldsOf, type FieldReader } from './read-fields.js';

/**
 * A content of unknown make as it may be kept, or all that is wrong with it in the order of the fields. What a form can be
 * saved without is blank or null; only the field that a reader knows the item by is required, so that unfinished work
 * can be kept: what is missing for handing in is a finding, not a refusal. Texts are kept as `checkText` keeps them.
 */
export const checkContent = (raw: unknown, kind: ContentKind): Result<Content, BadInput> => {
  if (kindOf(raw) !== kind) return refuse(badInput('content', 'This answer does not fit the question'));
  const reader = fieldsOf(raw);
  const content = { kind, ...shapeRead(reader, fieldsOfKind(kind)) } as unknown as Content;
  const problems = reader.problems();
  return isNonEmpty(problems) ? refuse({ kind: 'bad-input', problems }) : accept(content);
};

const kindOf = (raw: unknown): unknown =>
  typeof raw === 'object' && raw !== null && 'kind' in raw ? raw.kind : undefined;

const shapeRead = (reader: FieldReader, fields: Fields): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, valueRead(reader, name, field)]));

const valueRead = (read: FieldReader, at: string, field: Field): unknown => {
  const { name } = field;
  switch (field.type) {
    case 'line':
      return read.line(at, { name, most: fieldLimits.name, ...asked(field) });
    case 'text':
      return read.text(at, { name, most: field.most, ...asked(field) });
    case 'word':
      return read.wordOrNull(at, name, field.words);
    case 'required-word':
      return read.word(at, name, field.words);
    case 'words':
      return read.words(at, name, field.words);
    case 'yes-no':
      return read.yesNoOrNull(at, name);
    case 'whole':
      return read.wholeOrNull(at, name);
    case 'required-whole':
      return read.whole(at, name);
    case 'day':
      return read.dayOrNull(at, name);
    case 'required-code':
      return read.line(at, { name, most: fieldLimits.name, required: field.required, asked: 'id' });
    case 'code':
    case 'reference':
      return read.lineOrNull(at, name);
    case 'codes':
    case 'references':
      return read.lines(at, name, fieldLimits.components);
    case 'texts-by-id':
      return read.textsById(at, name);
    case 'list':
      return read.each(at, name, field.most, (entry) => shapeRead(entry, field.fields));
  }
};

const asked = ({ required, asked }: { readonly required?: string; readonly asked?: 'fact' }) => ({
  ...(required === undefined ? {} : { required }),
  ...(asked === undefined ? {} : { asked }),
});
