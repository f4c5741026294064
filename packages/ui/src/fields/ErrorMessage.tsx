import * as words from '@countersign/words/ui/fields';
import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../base/classNames.js';
import { VisuallyHidden } from '../base/VisuallyHidden.js';

export type ErrorMessageProps = ComponentPropsWithRef<'p'> & { hiddenText?: string | undefined };

export const ErrorMessage = ({ hiddenText = words.error, className, children, ...rest }: ErrorMessageProps) => (
  <p {...rest} className={classNames('govuk-error-message', className)}>
    {hiddenText && <VisuallyHidden>{hiddenText}:</VisuallyHidden>} {children}
  </p>
);
