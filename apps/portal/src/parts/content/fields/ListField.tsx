import * as words from '@countersign/words/portal/parts/content/fields';
import type { ComponentType } from 'react';
import { blankShape } from '@countersign/domain/document/content';
import { Button, Fieldset, VisuallyHidden } from '@countersign/ui';
import { fieldWords } from '../words/field-words.js';
import type { FieldOf, OneField } from './one-field.js';
import { entryWord } from './entry-word.js';

type Entry = Readonly<Record<string, unknown>>;

interface ListFieldProps extends OneField<FieldOf<'list'>> {
  /** The input of a field of an entry, which is the one that a list is itself shown by. */
  readonly input: ComponentType<OneField>;
}

/** Entries with fields of their own, which can be added and removed. */
export const ListField = ({ kind, path, id, field, value, errorOf, onChange, input: Input }: ListFieldProps) => {
  const entries = value as readonly Entry[];
  const { label, hint } = fieldWords(kind, path, field.name);
  const word = entryWord(kind, path);
  return (
    <Fieldset legend={label} legendSize="m">
      {hint && <p className="govuk-hint">{hint}</p>}
      {entries.map((entry, index) => (
        <Fieldset key={index} legend={`${word.one} ${index + 1}`} legendSize="s" className="app-entry">
          {Object.entries(field.fields).map(([name, one]) => (
            <Input
              key={name}
              kind={kind}
              path={`${path}.${name}`}
              id={`${id}-${index}-${name}`}
              field={one}
              value={entry[name]}
              errorOf={errorOf}
              onChange={(changed) => onChange(entries.with(index, { ...entry, [name]: changed }))}
            />
          ))}
          <Button type="button" variant="secondary" onClick={() => onChange(entries.toSpliced(index, 1))}>
            {words.removeVisuallyHidden({
              visuallyHidden: <VisuallyHidden>{`${word.one.toLowerCase()} ${index + 1}`}</VisuallyHidden>,
            })}
          </Button>
        </Fieldset>
      ))}
      {entries.length < field.most && (
        <Button
          id={id}
          type="button"
          variant="secondary"
          onClick={() => onChange([...entries, blankShape(field.fields)])}
        >
          {entries.length === 0 ? words.addA({ a: word.a }) : words.addAnotherOne({ one: word.one.toLowerCase() })}
        </Button>
      )}
    </Fieldset>
  );
};
