import { CharacterCount } from '@countersign/ui';
import { fieldWords } from '../field-words.js';
import type { FieldOf, OneField } from './one-field.js';

/** Prose, in Markdown. */
export const ProseField = ({ kind, path, id, field, value, errorOf, onChange }: OneField<FieldOf<'text'>>) => {
  const { label, hint } = fieldWords(kind, path, field.name);
  return (
    <CharacterCount
      id={id}
      label={label}
      labelSize="s"
      hint={hint}
      rows={path === 'text' && !path.includes('.') ? 10 : 3}
      maxLength={field.most}
      threshold={75}
      value={value as string}
      error={errorOf(id)}
      onChange={(event) => onChange(event.target.value)}
    />
  );
};
