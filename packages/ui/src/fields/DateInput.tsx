import { type FocusEventHandler, type Ref, useState } from 'react';
import { ChoiceGroup, type ChoiceGroupProps } from './ChoiceGroup.js';
import { DatePart, type DatePartName } from './DatePart.js';
import { classNames } from '../base/classNames.js';
import { isShown } from '../base/isShown.js';
import { useField } from './useField.js';

export type DateText = Record<DatePartName, string>;

export type DateInputProps = ChoiceGroupProps & {
  id?: string | undefined;
  namePrefix?: string | undefined;
  value?: DateText | undefined;
  defaultValue?: DateText | undefined;
  onChange?: ((value: DateText) => void) | undefined;
  onBlur?: FocusEventHandler<HTMLInputElement> | undefined;
  /** The input for the day. */
  ref?: Ref<HTMLInputElement> | undefined;
  /** Which parts are wrong; all of them when there is an error and none is named. */
  wrongParts?: readonly DatePartName[] | undefined;
  className?: string | undefined;
};

const PARTS = ['day', 'month', 'year'] as const;
const EMPTY: DateText = { day: '', month: '', year: '' };

/** A date as three numbers that people type; what they typed is kept as text. */
export const DateInput = (props: DateInputProps) => {
  const { id, namePrefix, value, defaultValue = EMPTY, onChange, onBlur, ref, wrongParts, className, ...group } = props;
  const [own, setOwn] = useState(defaultValue);
  const field = useField({ id, name: namePrefix, ...group });
  const shown = value ?? own;
  const wrong = wrongParts ?? (isShown(group.error) ? PARTS : []);
  const change = (part: DatePartName, text: string) => {
    const next = { ...shown, [part]: text };
    setOwn(next);
    onChange?.(next);
  };
  return (
    <ChoiceGroup field={field} role="group" {...group}>
      <div className={classNames('govuk-date-input', className)} id={field.id}>
        {PARTS.map((part) => (
          <DatePart
            key={part}
            part={part}
            isWrong={wrong.includes(part)}
            id={`${field.id}-${part}`}
            name={namePrefix ? `${namePrefix}-${part}` : part}
            value={shown[part]}
            onChange={(event) => change(part, event.target.value)}
            onBlur={onBlur}
            ref={part === 'day' ? ref : undefined}
          />
        ))}
      </div>
    </ChoiceGroup>
  );
};
