import type { Content } from '@countersign/domain/document/content';
import type { Field } from '@countersign/domain/document/kinds';

/** What every group of content fields takes: the content, the change, and the error that belongs at a field. */
export interface ContentFieldsProps<C> {
  readonly content: C;
  readonly onChange: (content: C) => void;
  readonly errorOf: (field: string) => string | undefined;
}

/** A content with another value in one field. */
export const withField = <C extends Content>(content: C, field: string, value: unknown): C => ({
  ...content,
  [field]: value,
});

/** A field of a kind by the name that the server gives it: `measures-0-owner` is the owner of a measure. */
export const fieldAt = (fields: Readonly<Record<string, Field>>, name: string): Field | null => {
  const [first = '', , ...rest] = name.split('-');
  const field = fields[name] ?? fields[first] ?? null;
  return field?.type === 'list' && rest.length > 0 ? fieldAt(field.fields, rest.join('-')) : field;
};

/** The id of the input that a message about a field leads to: of a day, its first part. */
export const inputIdOf = (fields: Readonly<Record<string, Field>>, name: string): string =>
  fieldAt(fields, name)?.type === 'day' ? `${name}-day` : name;
