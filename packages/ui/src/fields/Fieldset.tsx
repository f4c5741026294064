import type { ComponentPropsWithRef, ReactNode } from 'react';
import { classNames } from '../base/classNames.js';
import { isShown } from '../base/isShown.js';
import type { TextSize } from '../text/Label.js';

export type LegendProps = {
  legend?: ReactNode;
  legendSize?: TextSize | undefined;
  legendIsPageHeading?: boolean | undefined;
  legendClassName?: string | undefined;
};
export type FieldsetProps = ComponentPropsWithRef<'fieldset'> & LegendProps;

export const Fieldset = ({
  legend,
  legendSize,
  legendIsPageHeading,
  legendClassName,
  className,
  children,
  ...rest
}: FieldsetProps) => (
  <fieldset {...rest} className={classNames('govuk-fieldset', className)}>
    {isShown(legend) && (
      <legend
        className={classNames(
          'govuk-fieldset__legend',
          legendSize && `govuk-fieldset__legend--${legendSize}`,
          legendClassName,
        )}
      >
        {legendIsPageHeading ? <h1 className="govuk-fieldset__heading">{legend}</h1> : legend}
      </legend>
    )}
    {children}
  </fieldset>
);
