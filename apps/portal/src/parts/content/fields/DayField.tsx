import { DateInput, type DateText } from '@countersign/ui';
import * as words from '@countersign/words/portal/parts/content/fields';
import { useState } from 'react';
import { dayTyped, textOfDay } from '../../words/day-text.js';
import { fieldWords } from '../words/field-words.js';
import type { FieldOf, OneField } from './one-field.js';
/** A day in three fields. What names no day stays on the screen and is refused when it is saved. */
export const DayField = ({ kind, path, id, field, value, errorOf, onChange }: OneField<FieldOf<'day'>>) => {
  const day = (value as string | null) ?? null;
  const [typed, setTyped] = useState<DateText>(textOfDay(day));
  const { label, hint } = fieldWords(kind, path, field.name);
  return (
    <DateInput
      id={id}
      namePrefix={id}
      legend={label}
      legendSize="s"
      hint={hint ?? words.forExample3132027}
      value={dayTyped(typed) === day ? typed : textOfDay(day)}
      error={errorOf(id)}
      onChange={(text) => {
        setTyped(text);
        onChange(dayTyped(text));
      }}
    />
  );
};
