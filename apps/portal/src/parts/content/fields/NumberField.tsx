import { WholeNumber } from './WholeNumber.js';
import { fieldWords } from '../words/field-words.js';
import type { FieldOf, OneField } from './one-field.js';

export const NumberField = (props: OneField<FieldOf<'whole' | 'required-whole'>>) => {
  const { kind, path, id, field, value, errorOf, onChange } = props;
  const { label, hint } = fieldWords(kind, path, field.name);
  return (
    <WholeNumber
      id={id}
      label={label}
      labelSize="s"
      hint={hint}
      width={10}
      value={value as number | null}
      error={errorOf(id)}
      onChange={onChange}
    />
  );
};
