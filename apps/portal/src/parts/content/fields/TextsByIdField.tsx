import type { FieldOf, OneField } from './one-field.js';
import { TextsField } from './TextsField.js';

/** Texts by id where nothing says what is asked: those that are there. */
export const TextsByIdField = ({ field, ...props }: OneField<FieldOf<'texts-by-id'>>) => (
  <TextsField
    {...props}
    asks={Object.keys(props.value as Readonly<Record<string, string>>).map((id) => ({
      id,
      label: `${field.name}: ${id}`,
    }))}
  />
);
