import { Radios, Select } from '@countersign/ui';
import * as words from '@countersign/words/portal/parts/content/fields';
import { useAround } from '../words/around.js';
import { choicesOf, nameOfChoice } from '../words/choice-items.js';
import { fieldWords } from '../words/field-words.js';
import type { FieldOf, OneField } from './one-field.js';

type OneChoice = FieldOf<'word' | 'required-word' | 'code' | 'required-code'>;

/** From how many choices on they are a list to open and not buttons to see. */
const mostRadios = 5;

/** One of several words or codes: radios where they are few, a select otherwise. */
export const ChoiceField = ({ kind, path, id, field, value, errorOf, onChange }: OneField<OneChoice>) => {
  const around = useAround();
  const { label, hint } = fieldWords(kind, path, field.name);
  const choices = choicesOf(field, around);
  const chosen = (value as string | null) ?? '';
  const blank = field.type === 'required-code' ? '' : null;
  if (choices.length <= mostRadios)
    return (
      <Radios
        name={id}
        idPrefix={id}
        legend={label}
        legendSize="s"
        hint={hint}
        items={choices.map(({ value, text, about }) => ({ value, text, hint: about }))}
        value={chosen === '' ? null : chosen}
        error={errorOf(id)}
        onChange={onChange}
      />
    );
  const isOffered = chosen === '' || choices.some((one) => one.value === chosen);
  return (
    <Select
      id={id}
      label={label}
      labelSize="s"
      hint={hint}
      items={[
        ...(field.type === 'required-word' ? [] : [{ value: '', text: words.choose }]),
        ...choices.map(({ value, text }) => ({ value, text })),
        ...(isOffered ? [] : [{ value: chosen, text: nameOfChoice(field, chosen, around) }]),
      ]}
      value={chosen}
      error={errorOf(id)}
      onChange={(event) => onChange(event.target.value === '' ? blank : event.target.value)}
    />
  );
};
