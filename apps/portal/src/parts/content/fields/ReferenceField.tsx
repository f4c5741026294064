import { Select } from '@countersign/ui';
import * as words from '@countersign/words/portal/parts/content/fields';
import { useAround } from '../words/around.js';
import { choicesOf, nameOfChoice } from '../words/choice-items.js';
import { fieldWords } from '../words/field-words.js';
import { NothingToChoose } from './NothingToChoose.js';
import type { FieldOf, OneField } from './one-field.js';
import { WhereToAdd } from './WhereToAdd.js';

/** One other item of the document, by its title. */
export const ReferenceField = ({ kind, path, id, field, value, errorOf, onChange }: OneField<FieldOf<'reference'>>) => {
  const around = useAround();
  const { label, hint } = fieldWords(kind, path, field.name);
  const choices = choicesOf(field, around);
  const chosen = (value as string | null) ?? '';
  if (choices.length === 0 && chosen === '') return <NothingToChoose label={label} of={field.of} />;
  const isThere = chosen === '' || choices.some((one) => one.value === chosen);
  return (
    <>
      <Select
        id={id}
        label={label}
        labelSize="s"
        hint={hint}
        items={[
          { value: '', text: words.none },
          ...choices.map(({ value, text }) => ({ value, text })),
          ...(isThere ? [] : [{ value: chosen, text: nameOfChoice(field, chosen, around) }]),
        ]}
        value={chosen}
        error={errorOf(id)}
        onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
      />
      {field.of !== null && <WhereToAdd of={field.of} />}
    </>
  );
};
