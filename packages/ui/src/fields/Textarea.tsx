import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../base/classNames.js';
import { isShown } from '../base/isShown.js';
import { LabelledGroup, type LabelledProps } from './LabelledGroup.js';
import { splitLabelled } from './splitLabelled.js';
import { useField } from './useField.js';

export type TextareaProps = ComponentPropsWithRef<'textarea'> & LabelledProps;

export const Textarea = (props: TextareaProps) => {
  const { group, described, own } = splitLabelled(props);
  const { className, rows = 5, ...rest } = own;
  const field = useField({ id: props.id, name: props.name, ...described });
  return (
    <LabelledGroup field={field} {...group}>
      <textarea
        {...rest}
        id={field.id}
        rows={rows}
        aria-describedby={field.describedBy}
        className={classNames('govuk-textarea', isShown(group.error) && 'govuk-textarea--error', className)}
      />
    </LabelledGroup>
  );
};
