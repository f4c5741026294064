import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../base/classNames.js';

export type CaptionProps = ComponentPropsWithRef<'span'> & { size?: 'm' | 'l' | 'xl' | undefined };

export const Caption = ({ size = 'l', className, ...rest }: CaptionProps) => (
  <span {...rest} className={classNames(`govuk-caption-${size}`, className)} />
);
