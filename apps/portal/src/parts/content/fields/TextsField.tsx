import { Textarea } from '@countersign/ui';
import type { OneField } from './one-field.js';

export interface TextToAsk {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
}

type TextsFieldProps = Pick<OneField, 'id' | 'value' | 'errorOf' | 'onChange'> & {
  readonly asks: readonly TextToAsk[];
};

/** Several texts, each under the id of what it answers. */
export const TextsField = ({ id, value, asks, errorOf, onChange }: TextsFieldProps) => {
  const texts = value as Readonly<Record<string, string>>;
  return asks.map((ask) => (
    <Textarea
      key={ask.id}
      id={`${id}-${ask.id}`}
      label={ask.label}
      labelSize="s"
      hint={ask.hint}
      rows={3}
      value={texts[ask.id] ?? ''}
      error={errorOf(`${id}-${ask.id}`)}
      onChange={(event) => onChange({ ...texts, [ask.id]: event.target.value })}
    />
  ));
};
