import type { ContentKind } from '@countersign/domain/document/content';
import type { Field } from '@countersign/domain/document/kinds';

/** What every input of one field takes. */
export interface OneField<F extends Field = Field> {
  readonly kind: ContentKind;
  /** Where the field stands in its kind: `owner`, or `measures.owner` in the entries of a list. */
  readonly path: string;
  /** The id of its input, which is the name that the server gives it: `measures-0-owner`. */
  readonly id: string;
  readonly field: F;
  readonly value: unknown;
  readonly errorOf: (field: string) => string | undefined;
  readonly onChange: (value: unknown) => void;
}

export type FieldOf<T extends Field['type']> = Extract<Field, { readonly type: T }>;
