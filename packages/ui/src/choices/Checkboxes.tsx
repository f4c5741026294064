import { type FocusEventHandler, type Ref, useState } from 'react';
import { Choice } from './Choice.js';
import { ChoiceGroup, type ChoiceGroupProps } from '../fields/ChoiceGroup.js';
import { choiceId, type Divider, isDivider } from './choiceItem.js';
import { classNames } from '../base/classNames.js';
import { isShown } from '../base/isShown.js';
import { type CheckboxItem, nextValues } from './nextValues.js';
import { useField } from '../fields/useField.js';

export type CheckboxesProps = ChoiceGroupProps & {
  name: string;
  idPrefix?: string | undefined;
  items: readonly (CheckboxItem | Divider)[];
  values?: readonly string[] | undefined;
  defaultValues?: readonly string[] | undefined;
  onChange?: ((values: string[]) => void) | undefined;
  onBlur?: FocusEventHandler<HTMLInputElement> | undefined;
  /** The first checkbox. */
  ref?: Ref<HTMLInputElement> | undefined;
  small?: boolean | undefined;
  className?: string | undefined;
};

export const Checkboxes = (props: CheckboxesProps) => {
  const {
    name,
    idPrefix,
    items,
    values,
    defaultValues = [],
    onChange,
    onBlur,
    ref,
    small,
    className,
    ...group
  } = props;
  const [own, setOwn] = useState(defaultValues);
  const field = useField({ id: idPrefix, name, ...group });
  const chosen = values ?? own;
  const toggle = (item: CheckboxItem) => {
    const next = nextValues(items, chosen, item);
    setOwn(next);
    onChange?.(next);
  };
  return (
    <ChoiceGroup field={field} {...group}>
      <div className={classNames('govuk-checkboxes', small && 'govuk-checkboxes--small', className)}>
        {items.map((item, index) =>
          isDivider(item) ? (
            <div key={`divider-${index}`} className="govuk-checkboxes__divider">
              {item.divider}
            </div>
          ) : (
            <Choice
              key={item.value}
              kind="checkboxes"
              item={item}
              input={{
                type: 'checkbox',
                id: item.id ?? choiceId(field.id, index),
                name,
                checked: chosen.includes(item.value),
                onChange: () => toggle(item),
                onBlur,
                ref: index === 0 ? ref : undefined,
                'aria-describedby': isShown(group.legend) ? undefined : field.describedBy,
              }}
            />
          ),
        )}
      </div>
    </ChoiceGroup>
  );
};
