import { TextInput } from '@countersign/ui';
import { fieldWords } from '../words/field-words.js';
import { useHintOfText } from '../words/useHintOfText.js';
import type { FieldOf, OneField } from './one-field.js';

export const LineField = ({ kind, path, id, field, value, errorOf, onChange }: OneField<FieldOf<'line'>>) => {
  const { label, hint } = fieldWords(kind, path, field.name);
  return (
    <TextInput
      id={id}
      label={label}
      labelSize="s"
      hint={useHintOfText(hint, value as string, field.asked)}
      value={value as string}
      error={errorOf(id)}
      onChange={(event) => onChange(event.target.value)}
    />
  );
};
