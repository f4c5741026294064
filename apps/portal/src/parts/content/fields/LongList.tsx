import { Button, Fieldset, Select, VisuallyHidden } from '@countersign/ui';
import * as words from '@countersign/words/portal/parts/content/fields';
import { useAround } from '../words/around.js';
import { nameOfChoice, type ChoiceToOffer } from '../words/choice-items.js';
import { fieldWords } from '../words/field-words.js';
import type { FieldOf, OneField } from './one-field.js';

type LongListProps = OneField<FieldOf<'words' | 'codes' | 'references'>> & {
  readonly choices: readonly ChoiceToOffer[];
};

/** Several of a long list: what was taken stands below, and each can be taken out again. */
export const LongList = ({ kind, path, id, field, value, choices, errorOf, onChange }: LongListProps) => {
  const around = useAround();
  const { label, hint } = fieldWords(kind, path, field.name);
  const taken = value as readonly string[];
  const left = choices.filter((choice) => !taken.includes(choice.value));
  return (
    <Fieldset legend={label} legendSize="s">
      <Select
        id={id}
        label={taken.length === 0 ? words.addOneFromTheList : words.addAnother}
        hint={hint}
        items={[{ value: '', text: words.choose }, ...left.map(({ value, text }) => ({ value, text }))]}
        value=""
        error={errorOf(id)}
        onChange={(event) => onChange([...taken, event.target.value])}
      />
      {taken.length > 0 && (
        <ul className="govuk-list app-taken">
          {taken.map((one) => (
            <li key={one}>
              {nameOfChoice(field, one, around)}{' '}
              <Button
                type="button"
                variant="secondary"
                onClick={() => onChange(taken.filter((other) => other !== one))}
              >
                {words.takeOutVisuallyHidden({
                  visuallyHidden: <VisuallyHidden>{nameOfChoice(field, one, around)}</VisuallyHidden>,
                })}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Fieldset>
  );
};
