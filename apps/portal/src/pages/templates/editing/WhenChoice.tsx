import { labels } from '@countersign/catalogue';
import { regimes } from '@countersign/domain/document/kinds';
import { Radios, Select } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/templates/editing';
import type { Ask, AskedForm } from './asked-of-item.js';

interface Named {
  readonly id: string;
  readonly name: string;
}

interface WhenChoiceProps {
  readonly form: AskedForm;
  readonly components: readonly Named[];
  readonly yesOrNo: readonly Named[];
  readonly onChange: (part: Partial<AskedForm>) => void;
  readonly error: string | undefined;
}

const regimeNames = regimes.map((id) => ({ id, name: labels.regime[id] }));

/** On what it depends whether a force is asked: nothing, or one thing of its own document (T7). */
export const WhenChoice = ({ form, components, yesOrNo, onChange, error }: WhenChoiceProps) => {
  const choice = (ask: 'regime' | 'component' | 'item', label: string, named: readonly Named[]) => (
    <Select
      id={`when-${ask}`}
      label={label}
      items={[{ value: '', text: words.chooseOne }, ...named.map(({ id, name }) => ({ value: id, text: name }))]}
      value={form[ask]}
      error={form.ask === ask ? error : undefined}
      onChange={(event) => onChange({ [ask]: event.target.value })}
    />
  );
  const byItem = (
    <>
      {choice('item', words.item, yesOrNo)}
      <Radios
        name="when-is"
        idPrefix="when-is"
        legend={words.askedWhenTheAnswerIs}
        legendSize="s"
        inline
        small
        items={[
          { value: 'yes', text: words.yes },
          { value: 'no', text: words.no },
        ]}
        value={form.is ? 'yes' : 'no'}
        onChange={(value) => onChange({ is: value === 'yes' })}
      />
    </>
  );
  return (
    <Radios
      name="when"
      idPrefix="when"
      legend={words.whenThisIsAsked}
      items={[
        { value: 'always', text: words.always },
        {
          value: 'regime',
          text: words.onlyWhileAnActivity,
          conditional: choice('regime', words.regime, regimeNames),
        },
        {
          value: 'component',
          text: words.onlyWhileAComponent,
          conditional: choice('component', words.component, components),
        },
        ...(yesOrNo.length === 0 ? [] : [{ value: 'item', text: words.onlyWhileAnotherItem, conditional: byItem }]),
      ]}
      value={form.ask}
      error={form.ask === 'always' ? error : undefined}
      onChange={(value) => onChange({ ask: value as Ask })}
    />
  );
};
