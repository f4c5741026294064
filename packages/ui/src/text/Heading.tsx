import type { ComponentPropsWithRef, ReactNode } from 'react';
import { Caption } from './Caption.js';
import { classNames } from '../base/classNames.js';
import { isShown } from '../base/isShown.js';
import type { TextSize } from './Label.js';

export type HeadingLevel = 1 | 2 | 3 | 4;
export type HeadingProps = ComponentPropsWithRef<'h1'> & {
  level?: HeadingLevel | undefined;
  size?: TextSize | undefined;
  caption?: ReactNode;
};

const SIZES: Record<HeadingLevel, TextSize> = { 1: 'l', 2: 'm', 3: 's', 4: 's' };

export const Heading = ({ level = 1, size = SIZES[level], caption, className, children, ...rest }: HeadingProps) => {
  const Element = `h${level}` as const;
  return (
    <Element {...rest} className={classNames(`govuk-heading-${size}`, className)}>
      {isShown(caption) && <Caption size={size === 's' ? 'm' : size}>{caption}</Caption>}
      {children}
    </Element>
  );
};
