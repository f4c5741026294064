import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../base/classNames.js';

export type HintProps = ComponentPropsWithRef<'div'>;

export const Hint = ({ className, ...rest }: HintProps) => (
  <div {...rest} className={classNames('govuk-hint', className)} />
);
