import type { ReactNode } from 'react';
import { Descriptions } from './Descriptions.js';
import { FormGroup } from './FormGroup.js';
import { Label, type TextSize } from '../text/Label.js';
import type { Field } from './useField.js';

/** What every field with one label takes besides the attributes of its own element. */
export type LabelledProps = {
  label: ReactNode;
  labelSize?: TextSize | undefined;
  labelIsPageHeading?: boolean | undefined;
  labelClassName?: string | undefined;
  hint?: ReactNode;
  error?: ReactNode;
  /** Ids of further descriptions, read before the hint. */
  describedBy?: string | undefined;
  groupClassName?: string | undefined;
};

type LabelledGroupProps = Omit<LabelledProps, 'describedBy'> & { field: Field; children: ReactNode };

export const LabelledGroup = ({ field, hint, error, children, ...look }: LabelledGroupProps) => (
  <FormGroup error={error} className={look.groupClassName}>
    <Label
      htmlFor={field.id}
      size={look.labelSize}
      isPageHeading={look.labelIsPageHeading}
      className={look.labelClassName}
    >
      {look.label}
    </Label>
    <Descriptions field={field} hint={hint} error={error} />
    {children}
  </FormGroup>
);
