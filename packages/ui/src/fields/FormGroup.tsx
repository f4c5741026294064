import type { ReactNode } from 'react';
import { classNames } from '../base/classNames.js';
import { isShown } from '../base/isShown.js';

export type FormGroupProps = { error?: ReactNode; className?: string | undefined; children: ReactNode };

export const FormGroup = ({ error, className, children }: FormGroupProps) => (
  <div className={classNames('govuk-form-group', isShown(error) && 'govuk-form-group--error', className)}>
    {children}
  </div>
);
