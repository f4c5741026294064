import { TextInput, type TextInputProps } from '@countersign/ui';
import { useState } from 'react';
import { textOfNumber, wholeNumber } from '../words/whole-number.js';

type WholeNumberProps = Omit<TextInputProps, 'value' | 'onChange'> & {
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
};

/** A whole number as people type it; what cannot be read stays on the screen and is refused when it is saved. */
export const WholeNumber = ({ value, onChange, ...rest }: WholeNumberProps) => {
  const [text, setText] = useState(textOfNumber(value));
  const shown = wholeNumber(text) === value ? text : textOfNumber(value);
  return (
    <TextInput
      {...rest}
      numeric
      value={shown}
      onChange={(event) => {
        setText(event.target.value);
        onChange(wholeNumber(event.target.value));
      }}
    />
  );
};
