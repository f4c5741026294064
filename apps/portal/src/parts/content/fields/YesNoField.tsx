import { Radios } from '@countersign/ui';
import * as words from '@countersign/words/portal/parts/content/fields';
import { fieldWords } from '../words/field-words.js';
import type { FieldOf, OneField } from './one-field.js';

const items = [
  { value: 'yes', text: words.yes },
  { value: 'no', text: words.no },
];

const chosen = (value: unknown) => (value === true ? 'yes' : value === false ? 'no' : null);

/** Yes or no, with neither chosen at first. */
export const YesNoField = ({ kind, path, id, field, value, errorOf, onChange }: OneField<FieldOf<'yes-no'>>) => {
  const { label, hint } = fieldWords(kind, path, field.name);
  return (
    <Radios
      name={id}
      idPrefix={id}
      legend={label}
      legendSize="s"
      hint={hint}
      inline
      items={items}
      value={chosen(value)}
      error={errorOf(id)}
      onChange={(answer) => onChange(answer === 'yes')}
    />
  );
};
