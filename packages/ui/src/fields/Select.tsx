import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../base/classNames.js';
import { isShown } from '../base/isShown.js';
import { LabelledGroup, type LabelledProps } from './LabelledGroup.js';
import { splitLabelled } from './splitLabelled.js';
import { useField } from './useField.js';

export type SelectItem = { value: string; text: string; disabled?: boolean | undefined };
export type SelectGroup = { label: string; items: readonly SelectItem[] };
export type SelectProps = Omit<ComponentPropsWithRef<'select'>, 'children'> &
  LabelledProps & { items: readonly (SelectItem | SelectGroup)[] };

const option = ({ value, text, disabled }: SelectItem) => (
  <option key={value} value={value} disabled={disabled}>
    {text}
  </option>
);

export const Select = (props: SelectProps) => {
  const { group, described, own } = splitLabelled(props);
  const { className, items, ...rest } = own;
  const field = useField({ id: props.id, name: props.name, ...described });
  return (
    <LabelledGroup field={field} {...group}>
      <select
        {...rest}
        id={field.id}
        aria-describedby={field.describedBy}
        className={classNames('govuk-select', className, isShown(group.error) && 'govuk-select--error')}
      >
        {items.map((item) =>
          'items' in item ? (
            <optgroup key={item.label} label={item.label}>
              {item.items.map(option)}
            </optgroup>
          ) : (
            option(item)
          ),
        )}
      </select>
    </LabelledGroup>
  );
};
