import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../base/classNames.js';
import { isShown } from '../base/isShown.js';

export type TextSize = 's' | 'm' | 'l' | 'xl';
export type LabelProps = ComponentPropsWithRef<'label'> & {
  size?: TextSize | undefined;
  isPageHeading?: boolean | undefined;
};

export const Label = ({ size, isPageHeading, className, children, ...rest }: LabelProps) => {
  if (!isShown(children)) return null;
  const label = (
    <label {...rest} className={classNames('govuk-label', size && `govuk-label--${size}`, className)}>
      {children}
    </label>
  );
  return isPageHeading ? <h1 className="govuk-label-wrapper">{label}</h1> : label;
};
