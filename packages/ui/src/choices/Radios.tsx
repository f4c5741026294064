import { type FocusEventHandler, type Ref, useState } from 'react';
import { Choice } from './Choice.js';
import { ChoiceGroup, type ChoiceGroupProps } from '../fields/ChoiceGroup.js';
import { choiceId, type ChoiceItem, type Divider, isDivider } from './choiceItem.js';
import { classNames } from '../base/classNames.js';
import { useField } from '../fields/useField.js';

export type RadiosProps = ChoiceGroupProps & {
  name: string;
  idPrefix?: string | undefined;
  items: readonly (ChoiceItem | Divider)[];
  value?: string | null | undefined;
  defaultValue?: string | undefined;
  onChange?: ((value: string) => void) | undefined;
  onBlur?: FocusEventHandler<HTMLInputElement> | undefined;
  /** The first radio. */
  ref?: Ref<HTMLInputElement> | undefined;
  small?: boolean | undefined;
  inline?: boolean | undefined;
  className?: string | undefined;
};

export const Radios = (props: RadiosProps) => {
  const { name, idPrefix, items, value, defaultValue, onChange, onBlur, ref, small, inline, className, ...group } =
    props;
  const [own, setOwn] = useState(defaultValue);
  const field = useField({ id: idPrefix, name, ...group });
  const chosen = value === undefined ? own : value;
  const choose = (next: string) => {
    setOwn(next);
    onChange?.(next);
  };
  return (
    <ChoiceGroup field={field} {...group}>
      <div
        className={classNames(
          'govuk-radios',
          small && 'govuk-radios--small',
          inline && 'govuk-radios--inline',
          className,
        )}
      >
        {items.map((item, index) =>
          isDivider(item) ? (
            <div key={`divider-${index}`} className="govuk-radios__divider">
              {item.divider}
            </div>
          ) : (
            <Choice
              key={item.value}
              kind="radios"
              item={item}
              input={{
                type: 'radio',
                id: item.id ?? choiceId(field.id, index),
                name,
                checked: item.value === chosen,
                onChange: () => choose(item.value),
                onBlur,
                ref: index === 0 ? ref : undefined,
              }}
            />
          ),
        )}
      </div>
    </ChoiceGroup>
  );
};
