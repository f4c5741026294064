/** The words around one field of a form. */
export interface FieldText {
  /** Where the name of the field is not good enough as a label. */
  readonly label?: string;
  /** One line on what to write. */
  readonly hint?: string;
}

/** The words around a kind of content: what a good answer does, an example, and the fields by name. */
export interface KindText {
  /** What good looks like, in one sentence. */
  readonly good: string;
  /** A short answer as somebody could write it. */
  readonly example: string;
  /** By field, and by `list.field` for a field of a list. */
  readonly fields: Readonly<Record<string, FieldText>>;
}

export const hint = (text: string): FieldText => ({ hint: text });
export const labelled = (label: string, text?: string): FieldText =>
  text === undefined ? { label } : { label, hint: text };
