import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../base/classNames.js';

export type InsetTextProps = ComponentPropsWithRef<'div'>;

export const InsetText = ({ className, ...rest }: InsetTextProps) => (
  <div {...rest} className={classNames('govuk-inset-text', className)} />
);
