import type { ComponentPropsWithRef, ReactNode } from 'react';
import { classNames } from '../base/classNames.js';
import { isShown } from '../base/isShown.js';
import { LabelledGroup, type LabelledProps } from './LabelledGroup.js';
import { splitLabelled } from './splitLabelled.js';
import { useField } from './useField.js';

export type TextInputProps = Omit<ComponentPropsWithRef<'input'>, 'prefix' | 'width'> &
  LabelledProps & {
    width?: 2 | 3 | 4 | 5 | 10 | 20 | 30 | undefined;
    numeric?: boolean | undefined;
    extraLetterSpacing?: boolean | undefined;
    prefix?: ReactNode;
    suffix?: ReactNode;
  };

const Affix = ({ side, children }: { side: 'prefix' | 'suffix'; children: ReactNode }) =>
  isShown(children) && (
    <div className={`govuk-input__${side}`} aria-hidden="true">
      {children}
    </div>
  );

export const TextInput = (props: TextInputProps) => {
  const { group, described, own } = splitLabelled(props);
  const { width, numeric, extraLetterSpacing, prefix, suffix, className, ...rest } = own;
  const field = useField({ id: props.id, name: props.name, ...described });
  const input = (
    <input
      type="text"
      inputMode={numeric ? 'numeric' : undefined}
      {...rest}
      id={field.id}
      aria-describedby={field.describedBy}
      className={classNames(
        'govuk-input',
        width && `govuk-input--width-${width}`,
        extraLetterSpacing && 'govuk-input--extra-letter-spacing',
        className,
        isShown(group.error) && 'govuk-input--error',
      )}
    />
  );
  return (
    <LabelledGroup field={field} {...group}>
      {isShown(prefix) || isShown(suffix) ? (
        <div className="govuk-input__wrapper">
          <Affix side="prefix">{prefix}</Affix>
          {input}
          <Affix side="suffix">{suffix}</Affix>
        </div>
      ) : (
        input
      )}
    </LabelledGroup>
  );
};
