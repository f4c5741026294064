import { Checkboxes } from '@countersign/ui';
import * as words from '@countersign/words/portal/parts/content/fields';
import { useAround } from '../words/around.js';
import { choicesOf } from '../words/choice-items.js';
import { fieldWords } from '../words/field-words.js';
import { LongList } from './LongList.js';
import { NothingToChoose } from './NothingToChoose.js';
import type { FieldOf, OneField } from './one-field.js';
import { WhereToAdd } from './WhereToAdd.js';

type ManyChoices = FieldOf<'words' | 'codes' | 'references'>;

/** From how many choices on they are taken one by one from a list. */
const mostBoxes = 24;

/** Several of a list: checkboxes, or where the list is long a select from which they are taken one by one. */
export const ManyField = (props: OneField<ManyChoices>) => {
  const { kind, path, id, field, value, errorOf, onChange } = props;
  const around = useAround();
  const { label, hint } = fieldWords(kind, path, field.name);
  const choices = choicesOf(field, around);
  const values = value as readonly string[];
  if (choices.length > mostBoxes) return <LongList {...props} field={field} choices={choices} />;
  const of = field.type === 'references' ? field.of : null;
  if (choices.length === 0) return <NothingToChoose label={label} of={of} />;
  return (
    <>
      <Checkboxes
        name={id}
        idPrefix={id}
        legend={label}
        legendSize="s"
        hint={hint ?? words.selectAllThatApply}
        small={choices.length > 8}
        items={choices.map(({ value, text, about }) => ({ value, text, hint: choices.length > 8 ? undefined : about }))}
        values={values}
        error={errorOf(id)}
        onChange={onChange}
      />
      {of !== null && <WhereToAdd of={of} />}
    </>
  );
};
