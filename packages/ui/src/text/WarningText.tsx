import * as words from '@countersign/words/ui/text';
import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../base/classNames.js';
import { VisuallyHidden } from '../base/VisuallyHidden.js';

export type WarningTextProps = ComponentPropsWithRef<'div'> & { iconText?: string | undefined };

export const WarningText = ({ iconText = words.warning, className, children, ...rest }: WarningTextProps) => (
  <div {...rest} className={classNames('govuk-warning-text', className)}>
    <span className="govuk-warning-text__icon" aria-hidden="true">
      !
    </span>
    <strong className="govuk-warning-text__text">
      <VisuallyHidden>{iconText}</VisuallyHidden> {children}
    </strong>
  </div>
);
