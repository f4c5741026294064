import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../base/classNames.js';
import { isShown } from '../base/isShown.js';
import { LabelledGroup, type LabelledProps } from './LabelledGroup.js';
import { splitLabelled } from './splitLabelled.js';
import { useField } from './useField.js';

export type FileUploadProps = Omit<ComponentPropsWithRef<'input'>, 'type' | 'value' | 'defaultValue'> & LabelledProps;

export const FileUpload = (props: FileUploadProps) => {
  const { group, described, own } = splitLabelled(props);
  const { className, ...rest } = own;
  const field = useField({ id: props.id, name: props.name, ...described });
  return (
    <LabelledGroup field={field} {...group}>
      <input
        {...rest}
        type="file"
        id={field.id}
        aria-describedby={field.describedBy}
        className={classNames('govuk-file-upload', className, isShown(group.error) && 'govuk-file-upload--error')}
      />
    </LabelledGroup>
  );
};
